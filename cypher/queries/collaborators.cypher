// Collaborators of the last months
// Whom a person has published with lately (48 months is the time that many funders ask for), most recent first.
// A work that is dated by its year alone counts from the first of January of the window's first year.
// :param person => 'me'
// :param months => 48
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (person)-[:AUTHORED]->(work:Work)<-[:AUTHORED]-(other:Author)
WITH other, work, coalesce(work.date, toString(work.year)) AS day, toString(date() - duration({months: $months})) AS since
WHERE other <> person AND day >= left(since, size(day))
WITH other, count(DISTINCT work) AS works, min(left(day, 4)) AS firstYear, max(day) AS latest
RETURN other.name AS collaborator, works, firstYear, latest,
       [(other)-[:AFFILIATED_WITH]->(i:Institution) | i.name] AS institutions, other.id AS id
ORDER BY latest DESC, works DESC, collaborator, id;
