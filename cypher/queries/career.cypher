// The career of a person
// Positions, studies, advisors, boards, grants and awards in the order of time, each with its source.
// :param person => 'me'
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (person)-[step:AFFILIATED_WITH|STUDIED_AT|EDITS|HOLDS|RECEIVED|ADVISED]-(thing)
WHERE type(step) <> 'ADVISED' OR endNode(step) = person
RETURN coalesce(step.from, step.date) AS from, step.to AS to, type(step) AS step, thing.name AS name,
       coalesce(step.role, step.degree, step.kind) AS detail, coalesce(step.department, step.field, step.institution) AS unit,
       COLLECT { MATCH (s:Source) WHERE s.id IN step.sources RETURN s.name ORDER BY s.name } AS sources
ORDER BY from, to, step, name;
