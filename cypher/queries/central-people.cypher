// Who stands between others
// Betweenness in the network of the works since a year; needs coauthor's procedures (the embedded store has them, servers by the plugin).
// :param since => 1900
// :param top => 10
CALL coauthor.betweenness({fromYear: $since, top: $top}) YIELD rank, author, score
WHERE score > 0
RETURN rank, author.name AS name, round(score, 2) AS betweenness, COUNT { (author)-[:AUTHORED]->(:Work) } AS works,
       author.id AS id
ORDER BY rank;
