// The academic family of a person, drawn
// Advisors and advisees over several generations: a picture in Neo4j Browser.
// :param person => 'me'
// :param generations => 5
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH path = (person)-[:ADVISED*1..15]-(:Author)
WHERE length(path) <= $generations
  AND (all(n IN range(0, length(path) - 1) WHERE startNode(relationships(path)[n]) = nodes(path)[n])
    OR all(n IN range(0, length(path) - 1) WHERE endNode(relationships(path)[n]) = nodes(path)[n]))
RETURN path;
