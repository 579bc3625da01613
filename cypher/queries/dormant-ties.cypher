// Collaborations that fell asleep
// With whom a person published at least twice, but not in the last years.
// :param person => 'me'
// :param years => 5
// :param works => 2
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (person)-[tie:COAUTHORED_WITH]-(other:Author)
WHERE tie.works >= $works AND tie.lastYear < date().year - $years
RETURN other.name AS collaborator, tie.works AS works, tie.firstYear AS firstYear, tie.lastYear AS lastYear, other.id AS id
ORDER BY works DESC, lastYear DESC, collaborator, id;
