// Shortest path between two people, with the works of each hop
// One shortest chain of co-authors; each hop with its joint works (the first three by year).
// :param person => 'me'
// :param other => 'Pieter Abbeel'
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (other:Author)
WHERE other.id = $other OR other.name = $other OR other.orcid = $other
MATCH path = shortestPath((person)-[:COAUTHORED_WITH*..20]-(other))
WHERE person <> other
WITH nodes(path) AS people
UNWIND range(1, size(people) - 1) AS hop
WITH hop, people[hop - 1] AS a, people[hop] AS b
RETURN hop, a.name AS from, b.name AS to,
       COUNT { (a)-[:AUTHORED]->(:Work)<-[:AUTHORED]-(b) } AS works,
       COLLECT { MATCH (a)-[:AUTHORED]->(w:Work)<-[:AUTHORED]-(b) RETURN w.title + coalesce(' (' + w.year + ')', '') AS title
                 ORDER BY w.year, w.id LIMIT 3 } AS titles
ORDER BY hop;
