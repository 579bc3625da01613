// Whom could I work with
// People at two steps with whom a person has not published: joint collaborators (Adamic and Adar's weight) and shared topics.
// :param person => 'me'
// :param most => 20
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (person)-[:COAUTHORED_WITH]-(link:Author)-[:COAUTHORED_WITH]-(candidate:Author)
WHERE candidate <> person AND NOT EXISTS { (person)-[:COAUTHORED_WITH]-(candidate) }
WITH person, candidate, collect(DISTINCT link) AS links
WITH candidate, [l IN links | l.name] AS through,
     reduce(sum = 0.0, joint IN links | sum + 1 / log(COUNT { (joint)-[:COAUTHORED_WITH]-() })) AS score,
     COLLECT { MATCH (person)-[:AUTHORED|INTERESTED_IN|HAS_TOPIC*1..2]->(t:Topic)<-[:AUTHORED|INTERESTED_IN|HAS_TOPIC*1..2]-(candidate)
               RETURN DISTINCT t.name AS topic ORDER BY topic } AS topics
RETURN candidate.name AS candidate, round(score, 3) AS score, size(through) AS joint, through[..3] AS through, topics[..5] AS topics,
       candidate.id AS id
ORDER BY score DESC, size(topics) DESC, candidate, id
LIMIT toInteger($most);
