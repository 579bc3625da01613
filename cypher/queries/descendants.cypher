// Academic descendants
// Those whom a person advised, those whom they advised, and so on.
// :param person => 'me'
// :param generations => 20
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH path = (person)-[:ADVISED*1..30]->(descendant:Author)
WHERE length(path) <= $generations
WITH DISTINCT relationships(path)[-1] AS advised, length(path) AS generation
WITH advised, min(generation) AS generation
WITH generation, startNode(advised) AS advisor, endNode(advised) AS student, advised
RETURN generation, advisor.name AS advisor, student.name AS student, advised.kind AS kind, advised.institution AS institution,
       advised.from AS from, advised.to AS to
ORDER BY generation, advisor, student, kind;
