// Whom do I know at an institution
// A person's collaborators who are or were at an institution or a part of it, with their roles there; failing that, whom the collaborators know there.
// :param person => 'me'
// :param institution => 'University of California, Berkeley'
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (institution:Institution)
WHERE institution.name = $institution OR institution.id = $institution OR $institution IN institution.names
MATCH (institution)<-[:PART_OF*0..4]-(part)<-[at:AFFILIATED_WITH]-(contact:Author)
WHERE contact <> person
WITH person, contact, collect(DISTINCT at.role) AS roles,
     [(person)-[:COAUTHORED_WITH]-(link:Author)-[:COAUTHORED_WITH]-(contact) | link.name] AS links,
     head([(person)-[tie:COAUTHORED_WITH]-(contact) | tie]) AS tie
WHERE tie IS NOT NULL OR size(links) > 0
RETURN contact.name AS contact, roles, CASE WHEN tie IS NULL THEN 2 ELSE 1 END AS steps, coalesce(tie.works, 0) AS jointWorks,
       CASE WHEN tie IS NULL THEN links[..3] ELSE [] END AS through, contact.id AS id
ORDER BY steps, jointWorks DESC, contact, id;
