// Works with cut author lists
// Works whose sources break off their author lists ("et al."): whom they show, and where a fuller record is wanted.
MATCH (work:Work)
WHERE work.authorsTruncated
RETURN work.title AS title, work.year AS year,
       COLLECT { MATCH (work)<-[a:AUTHORED]-(author:Author) RETURN author.name ORDER BY a.position } AS shown,
       COLLECT { MATCH (work)-[:STATED_IN]->(source:Source) RETURN source.name ORDER BY source.name } AS sources, work.id AS id
ORDER BY year DESC, title, id;
