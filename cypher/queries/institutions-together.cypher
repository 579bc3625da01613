// Institutions that work together
// Pairs of institutions by the works on which people of both stand.
// :param most => 25
MATCH (one:Institution)<-[:AFFILIATED_WITH]-(a:Author)-[:AUTHORED]->(work:Work)<-[:AUTHORED]-(b:Author)-[:AFFILIATED_WITH]->(two:Institution)
WHERE one.id < two.id AND a <> b
RETURN one.name AS one, two.name AS two, count(DISTINCT work) AS works, max(work.year) AS latest
ORDER BY works DESC, one, two
LIMIT toInteger($most);
