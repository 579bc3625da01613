// Topics of a person by year
// How a person's subjects have moved: the works of each year by topic.
// :param person => 'me'
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (person)-[:AUTHORED]->(work:Work)-[:HAS_TOPIC]->(topic:Topic)
WHERE work.year IS NOT NULL
RETURN work.year AS year, topic.name AS topic, count(DISTINCT work) AS works
ORDER BY year DESC, works DESC, topic;
