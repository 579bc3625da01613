// Whom could I work with
// People at two steps with whom a person has not published: joint collaborators (Adamic and Adar's weight) and shared topics.
// :param person => 'me'
// :param most => 20
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (person)-[:COAUTHORED_WITH]-(link:Author)-[:COAUTHORED_WITH]-(candidate:Author)
WHERE candidate <> person AND NOT EXISTS { (person)-[:COAUTHORED_WITH]-(candidate) }
WITH DISTINCT person, candidate, link
WITH person, candidate, collect(link.name) AS through, sum(1 / log(COUNT { (link)-[:COAUTHORED_WITH]-() })) AS score
WITH candidate, through, score,
     COLLECT { MATCH (person)-[:AUTHORED|INTERESTED_IN|HAS_TOPIC*1..2]->(t:Topic)<-[:AUTHORED|INTERESTED_IN|HAS_TOPIC*1..2]-(candidate)
               RETURN DISTINCT t.name AS topic ORDER BY topic } AS topics
RETURN candidate.name AS candidate, round(score, 3) AS score, size(through) AS joint, through[..3] AS through, topics[..5] AS topics,
       candidate.id AS id
ORDER BY score DESC, size(topics) DESC, candidate, id
LIMIT toInteger($most);
