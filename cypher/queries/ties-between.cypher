// May one review the other
// All ties that matter for a conflict of interest: joint works, advising, a common institution or grant, a common editorial board.
// :param person => 'me'
// :param other => 'Pieter Abbeel'
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (other:Author)
WHERE other.id = $other OR other.name = $other OR other.orcid = $other
WITH person, other
WHERE person <> other
CALL (person, other) {
  MATCH (person)-[:AUTHORED]->(work:Work)<-[:AUTHORED]-(other)
  RETURN 'joint work' AS tie, work.title AS what, toString(work.year) AS since, coalesce(work.date, toString(work.year)) AS until
  UNION
  MATCH (person)-[advised:ADVISED]-(other)
  RETURN CASE WHEN startNode(advised) = person THEN 'advised' ELSE 'was advised by' END AS tie, advised.kind AS what,
         advised.from AS since, advised.to AS until
  UNION
  MATCH (person)-[a:AFFILIATED_WITH]->(institution:Institution)<-[b:AFFILIATED_WITH]-(other)
  WHERE (a.to IS NULL OR b.from IS NULL OR b.from <= a.to) AND (b.to IS NULL OR a.from IS NULL OR a.from <= b.to)
  RETURN 'same institution' AS tie, institution.name AS what,
         CASE WHEN a.from IS NULL OR b.from > a.from THEN b.from ELSE a.from END AS since,
         CASE WHEN a.to IS NULL OR b.to < a.to THEN b.to ELSE a.to END AS until
  UNION
  MATCH (person)-[:HOLDS]->(grant:Grant)<-[:HOLDS]-(other)
  RETURN 'joint grant' AS tie, grant.name AS what, null AS since, null AS until
  UNION
  MATCH (person)-[:EDITS]->(venue:Venue)<-[:EDITS]-(other)
  RETURN 'same board' AS tie, venue.name AS what, null AS since, null AS until
}
RETURN tie, what, since, until
ORDER BY until DESC, tie, what;
