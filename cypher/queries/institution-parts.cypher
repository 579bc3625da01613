// What an institution is made of
// The institutes and other parts of an institution, as a register such as ROR has them, with the people and works of each.
// :param institution => 'University of California, Berkeley'
MATCH (institution:Institution)
WHERE institution.name = $institution OR institution.id = $institution OR $institution IN institution.names
MATCH path = (institution)<-[:PART_OF*0..4]-(part:Institution)
WITH part, min(length(path)) AS depth
OPTIONAL MATCH (part)<-[:AFFILIATED_WITH]-(author:Author)
OPTIONAL MATCH (author)-[:AUTHORED]->(work:Work)
RETURN depth, part.name AS part, part.ror AS ror, count(DISTINCT author) AS people, count(DISTINCT work) AS works, part.id AS id
ORDER BY depth, people DESC, part;
