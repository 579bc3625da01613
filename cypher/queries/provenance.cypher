// Where does this claim come from
// Everything that the graph says of a person, each claim with the source and the line that states it; words narrows the claims.
// :param person => 'me'
// :param words => ''
OPTIONAL MATCH (me:Setting {id: $person})
MATCH (person:Author)
WHERE person.id = coalesce(me.value, $person) OR person.name = $person OR person.orcid = $person
MATCH (person)-[claim]-(other)
WHERE NOT type(claim) IN ['COAUTHORED_WITH', 'STATED_IN']
WITH claim, coalesce(other.name, other.title) AS thing
WHERE toLower(coalesce(thing, '')) CONTAINS toLower($words) OR type(claim) = toUpper($words)
UNWIND range(0, coalesce(size(claim.sources), 1) - 1) AS n
WITH claim, thing, coalesce(claim.sources[n], claim.statedIn) AS sourceId, claim.lines[n] AS line
OPTIONAL MATCH (source:Source {id: sourceId})
RETURN type(claim) AS claim, thing, coalesce(claim.role, claim.kind, claim.degree, claim.nameAsWritten) AS detail,
       coalesce(source.name, sourceId) AS source, line, coalesce(claim.inferred, false) AS inferred
ORDER BY claim, thing, source, line;
