// Who knows about a topic
// People by their works on a topic, or their stated interest in it.
// :param topic => 'learning'
MATCH (topic:Topic)
WHERE toLower(topic.name) CONTAINS toLower($topic)
MATCH (author:Author)-[:AUTHORED|HAS_TOPIC|INTERESTED_IN*1..2]->(topic)
WITH author, collect(DISTINCT topic) AS topics
RETURN author.name AS name, COUNT { MATCH (author)-[:AUTHORED]->(w:Work) WHERE EXISTS { MATCH (w)-[:HAS_TOPIC]->(t) WHERE t IN topics } } AS works,
       EXISTS { MATCH (author)-[:INTERESTED_IN]->(t) WHERE t IN topics } AS interested, [t IN topics | t.name] AS topics, author.id AS id
ORDER BY works DESC, name, id;
