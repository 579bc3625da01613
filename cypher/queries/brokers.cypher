// Brokers between two institutions
// People who have collaborators on both sides: whom to ask for an introduction.
// :param institution => 'University of California, Berkeley'
// :param otherInstitution => 'Peking University'
MATCH (one:Institution)
WHERE one.name = $institution OR one.id = $institution OR $institution IN one.names
MATCH (two:Institution)
WHERE two.name = $otherInstitution OR two.id = $otherInstitution OR $otherInstitution IN two.names
MATCH (broker:Author)-[:COAUTHORED_WITH]-(here:Author)-[:AFFILIATED_WITH]->(one)
WITH two, broker, collect(DISTINCT here) AS hereAll
MATCH (broker)-[:COAUTHORED_WITH]-(there:Author)-[:AFFILIATED_WITH]->(two)
WITH broker, hereAll, collect(DISTINCT there) AS thereAll
WITH broker, [a IN hereAll WHERE NOT a IN thereAll] AS hereOnly, [a IN thereAll WHERE NOT a IN hereAll] AS thereOnly
WHERE size(hereOnly) > 0 AND size(thereOnly) > 0
RETURN broker.name AS broker, size(hereOnly) AS here, size(thereOnly) AS there,
       [a IN hereOnly | a.name][..3] AS knowsHere, [a IN thereOnly | a.name][..3] AS knowsThere, broker.id AS id
ORDER BY here * there DESC, broker, id;
