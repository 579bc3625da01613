// Advisor chain upwards
// A person's advisors, their advisors and so on: who advised whom, how, where and when, with the sources.
// :param person => 'me'
// :param generations => 20
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH path = (ancestor:Author)-[:ADVISED*1..30]->(person)
WHERE length(path) <= $generations
WITH DISTINCT relationships(path)[0] AS advised, length(path) AS generation
WITH advised, min(generation) AS generation
WITH generation, startNode(advised) AS advisor, endNode(advised) AS student, advised
RETURN generation, advisor.name AS advisor, student.name AS student, advised.kind AS kind, advised.institution AS institution,
       advised.from AS from, advised.to AS to, coalesce(advised.inferred, false) AS inferred,
       COLLECT { MATCH (s:Source) WHERE s.id IN advised.sources RETURN s.name ORDER BY s.name } AS sources
ORDER BY generation, student, advisor, kind;
