// New collaborators by year
// With whom a person published for the first time, year by year.
// :param person => 'me'
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (person)-[tie:COAUTHORED_WITH]-(other:Author)
WHERE tie.firstYear IS NOT NULL
WITH tie.firstYear AS year, other
ORDER BY other.name, other.id
RETURN year, count(other) AS newCollaborators, collect(other.name) AS names
ORDER BY year DESC;
