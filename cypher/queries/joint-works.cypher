// Joint works of two people
// What two people have written together, with the venue and the sources.
// :param person => 'me'
// :param other => 'Pieter Abbeel'
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (other:Author)
WHERE other.id = $other OR other.name = $other OR other.orcid = $other
MATCH (person)-[:AUTHORED]->(work:Work)<-[:AUTHORED]-(other)
WHERE person <> other
RETURN work.year AS year, work.title AS title, head([(work)-[:PUBLISHED_IN]->(v:Venue) | v.name]) AS venue,
       COUNT { (work)<-[:AUTHORED]-(:Author) } AS authors,
       COLLECT { MATCH (work)-[:STATED_IN]->(s:Source) RETURN s.name ORDER BY s.name } AS sources, work.id AS id
ORDER BY year DESC, title, id;
