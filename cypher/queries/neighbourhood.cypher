// The neighbourhood of a person, drawn
// A person, the closest collaborators by Newman's weight, and who of them works with whom: a picture in Neo4j Browser.
// :param person => 'me'
// :param most => 25
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (person)-[tie:COAUTHORED_WITH]-(other:Author)
WITH person, other, tie
ORDER BY tie.weight DESC, other.id
LIMIT toInteger($most)
WITH person, collect(other) AS circle, collect(tie) AS ties
RETURN person, circle, ties,
       COLLECT { UNWIND circle AS one MATCH (one)-[between:COAUTHORED_WITH]->(two:Author) WHERE two IN circle RETURN between } AS among;
