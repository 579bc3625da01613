// All shortest paths between two people, drawn
// Every shortest chain of people and their joint works, as a picture in Neo4j Browser.
// :param person => 'me'
// :param other => 'Pieter Abbeel'
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (other:Author)
WHERE other.id = $other OR other.name = $other OR other.orcid = $other
MATCH path = allShortestPaths((person)-[:AUTHORED*..40]-(other))
WHERE person <> other
RETURN path
LIMIT 25;
