// Academic siblings
// Those who had an advisor in common with a person, with the advisor, and whether the two have published together.
// :param person => 'me'
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (person)<-[own:ADVISED]-(advisor:Author)-[advised:ADVISED]->(sibling:Author)
WHERE sibling <> person
WITH person, sibling, advisor, collect(DISTINCT advised.kind) AS kinds, min(advised.from) AS from
RETURN sibling.name AS sibling, advisor.name AS advisor, kinds, from,
       COUNT { (person)-[:AUTHORED]->(:Work)<-[:AUTHORED]-(sibling) } AS jointWorks, sibling.id AS id
ORDER BY advisor, sibling, id;
