// People known from one source only
// Whom a single source vouches for; with one work alone a name says least about who it is.
MATCH (author:Author)-[stated:STATED_IN]->(source:Source)
WITH author, collect(DISTINCT source) AS sources, head(collect(stated)) AS stated
WHERE size(sources) = 1
RETURN author.name AS name, sources[0].name AS source, stated.lines AS lines,
       COUNT { (author)-[:AUTHORED]->(:Work) } AS works, author.id AS id
ORDER BY works, name, id;
