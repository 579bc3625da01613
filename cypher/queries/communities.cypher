// Communities and who holds them together
// Groups of people who write more with each other than with others; needs coauthor's procedures (the embedded store has them, servers by the plugin).
// :param least => 2
CALL coauthor.communities({least: $least}) YIELD community, size, author
WITH community, size, author, COUNT { (author)-[:COAUTHORED_WITH]-(:Author) } AS ties
ORDER BY community, ties DESC, author.id
WITH community, size, collect(author.name)[..5] AS mostConnected
RETURN community, size, mostConnected
ORDER BY community;
