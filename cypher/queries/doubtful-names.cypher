// Doubtful same names
// Different people of the graph who bear the same name or one that folds to the same letters: one person, or namesakes?
// coauthor people why and coauthor people same settle it.
MATCH (author:Author)
UNWIND author.nameKeys AS key
WITH key, author
ORDER BY author.id
WITH key, collect(DISTINCT author) AS people
WHERE size(people) > 1
RETURN key AS name, size(people) AS people, [p IN people | p.name] AS written, [p IN people | p.id] AS ids,
       [p IN people | COUNT { (p)-[:AUTHORED]->(:Work) }] AS works
ORDER BY people DESC, name;
