// The closest pairs
// Who works with whom the most, by Newman's weight (each joint work adds 1/(authors - 1)).
// :param most => 25
MATCH (one:Author)-[tie:COAUTHORED_WITH]->(two:Author)
RETURN one.name AS one, two.name AS two, round(tie.weight, 3) AS weight, tie.works AS works, tie.firstYear AS firstYear,
       tie.lastYear AS lastYear
ORDER BY weight DESC, one, two
LIMIT toInteger($most);
