// Where an institution publishes
// The venues of the works of everybody who is or was at an institution or a part of it, with the number of works and people.
// :param institution => 'University of California, Berkeley'
MATCH (institution:Institution)
WHERE institution.name = $institution OR institution.id = $institution OR $institution IN institution.names
MATCH (institution)<-[:PART_OF*0..4]-(part)<-[:AFFILIATED_WITH]-(author:Author)-[:AUTHORED]->(work:Work)-[:PUBLISHED_IN]->(venue:Venue)
RETURN venue.name AS venue, count(DISTINCT work) AS works, count(DISTINCT author) AS people,
       min(work.year) AS firstYear, max(work.year) AS lastYear
ORDER BY works DESC, venue;
