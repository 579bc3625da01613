// What does a source say
// All that one source (by part of its name) is a witness for, by kind, with the lines.
// :param source => ''
MATCH (source:Source)<-[stated:STATED_IN]-(thing)
WHERE toLower(source.name) CONTAINS toLower($source)
RETURN source.name AS source, labels(thing)[0] AS kind, coalesce(thing.name, thing.title) AS name, stated.lines AS lines,
       thing.id AS id
ORDER BY source, kind, lines[0], name, id;
