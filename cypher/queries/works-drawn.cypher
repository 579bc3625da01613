// The works of a person, drawn
// A person's works with their authors, venues and topics: a picture in Neo4j Browser.
// :param person => 'me'
// :param most => 20
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (person)-[:AUTHORED]->(work:Work)
WITH work
ORDER BY work.year DESC, work.id
LIMIT toInteger($most)
MATCH path = (work)-[:AUTHORED|PUBLISHED_IN|HAS_TOPIC]-()
RETURN path;
