package org.coauthor.report.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Row;
import org.coauthor.text.Folding;

/**
 * Finds the people of the graph that parties mean: by id, by ORCID, by name in any spelling. Two people of one name are never chosen between, unless the
 * party's affiliation is one that only one of them has.
 */
public final class PartyResolver {
    private static final String BY_IDENTIFIER = """
            UNWIND $keys AS key
            CALL (key) {
              MATCH (a:Author {id: key}) RETURN a
              UNION MATCH (a:Author {orcid: key}) RETURN a
              UNION MATCH (a:Author {dblp: key}) RETURN a
            }
            RETURN key, a.id AS id, a.name AS name""";
    // one scan of all people for all names together: lists in properties have no index
    private static final String BY_NAME = """
            MATCH (a:Author) WHERE any(k IN a.nameKeys WHERE k IN $keys)
            RETURN a.id AS id, a.name AS name, [k IN a.nameKeys WHERE k IN $keys] AS keys""";
    private static final String PLACES = """
            MATCH (a:Author)-[:AFFILIATED_WITH|STUDIED_AT]->(i:Institution) WHERE a.id IN $ids
            RETURN DISTINCT a.id AS id, i.name AS institution""";

    private final GraphStore store;
    private final Institutions institutions;

    public PartyResolver(GraphStore store, Institutions institutions) {
        this.store = store;
        this.institutions = institutions;
    }

    /** Whom each party means. */
    public Resolved resolve(Collection<Party> parties) {
        Map<String, String> byIdentifier = identifiers(parties);
        Map<String, Map<String, String>> byName = names(parties);
        TreeSet<String> doubtful = new TreeSet<>();
        byName.values().stream().filter(found -> found.size() > 1).forEach(found -> doubtful.addAll(found.keySet()));
        Map<String, TreeSet<String>> places = places(doubtful);
        Map<Party, String> people = new LinkedHashMap<>();
        Map<Party, String> unresolved = new LinkedHashMap<>();
        for (Party party : parties) {
            String known = byIdentifier.get(party.orcid() == null ? party.number() : party.orcid());
            if (known == null) known = byIdentifier.get(party.number());
            Map<String, String> found = byName.getOrDefault(Folding.words(party.name()), Map.of());
            List<String> ids = known != null ? List.of(known) : chosen(party, found, places);
            if (ids.size() == 1) people.put(party, ids.get(0));
            else if (ids.isEmpty()) unresolved.put(party, "nobody of this name is in the graph");
            else
                unresolved.put(
                        party,
                        ids.size() + " people bear this name: " + String.join(", ", ids)
                                + "; give an id or ORCID in the file");
        }
        return new Resolved(people, unresolved);
    }

    private Map<String, String> identifiers(Collection<Party> parties) {
        TreeSet<String> keys = new TreeSet<>();
        for (Party party : parties) {
            if (party.orcid() != null) keys.add(party.orcid());
            if (!party.number().isEmpty()) keys.add(party.number());
        }
        Map<String, String> found = new TreeMap<>();
        for (Row row : store.read(BY_IDENTIFIER, Map.of("keys", List.copyOf(keys))))
            found.put(row.string("key"), row.string("id"));
        return found;
    }

    private Map<String, Map<String, String>> names(Collection<Party> parties) {
        TreeSet<String> keys = new TreeSet<>();
        parties.forEach(p -> keys.add(Folding.words(p.name())));
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (Row row : store.read(BY_NAME, Map.of("keys", List.copyOf(keys))))
            for (String key : row.strings("keys"))
                found.computeIfAbsent(key, k -> new TreeMap<>()).put(row.string("id"), row.string("name"));
        return found;
    }

    private Map<String, TreeSet<String>> places(Collection<String> ids) {
        Map<String, TreeSet<String>> places = new TreeMap<>();
        if (ids.isEmpty()) return places;
        for (Row row : store.read(PLACES, Map.of("ids", List.copyOf(ids))))
            places.computeIfAbsent(row.string("id"), i -> new TreeSet<>())
                    .add(institutions.key(row.string("institution")));
        return places;
    }

    private List<String> chosen(Party party, Map<String, String> found, Map<String, TreeSet<String>> places) {
        List<String> ids = new ArrayList<>(found.keySet());
        if (ids.size() < 2 || party.affiliation() == null) return ids;
        String place = institutions.key(party.affiliation());
        List<String> there = ids.stream()
                .filter(id -> places.getOrDefault(id, new TreeSet<>()).contains(place))
                .toList();
        return there.size() == 1 ? there : ids;
    }
}
