package org.coauthor.report.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.People;
import org.coauthor.graph.Row;
import org.coauthor.text.Folding;

/**
 * Finds the people of the graph that parties mean: by id, by ORCID, by name in any spelling. Two people of one name are never chosen between, unless the
 * party's affiliation is one that only one of them has. For the first 50 names that nobody bears, near ones are told.
 */
public final class PartyResolver {
    private static final String BY_IDENTIFIER = """
            MATCH (a:Author) WHERE a.id IN $keys OR a.orcid IN $keys OR a.dblp IN $keys
            RETURN a.id AS id, a.orcid AS orcid, a.dblp AS dblp""";
    // one scan of all people for all names together: lists in properties have no index; most people have one spelling
    private static final String BY_NAME = """
            MATCH (a:Author)
            WHERE a.nameKeys[0] IN $keys OR (size(a.nameKeys) > 1 AND any(k IN a.nameKeys WHERE k IN $keys))
            RETURN a.id AS id, [k IN a.nameKeys WHERE k IN $keys] AS keys""";
    private static final String PLACES = """
            MATCH (a:Author)-[:AFFILIATED_WITH|STUDIED_AT]->(i:Institution) WHERE a.id IN $ids
            RETURN DISTINCT a.id AS id, i.name AS institution""";

    private static final int NEAR_FOR = 50;
    private static final int NEAR_MOST = 3;

    private final GraphStore store;
    private final Institutions institutions;

    public PartyResolver(GraphStore store, Institutions institutions) {
        this.store = store;
        this.institutions = institutions;
    }

    /** Whom each party means. */
    public Resolved resolve(Collection<Party> parties) {
        Map<String, String> byIdentifier = identifiers(parties);
        Map<Party, String> people = new LinkedHashMap<>();
        Map<Party, String> nameOf = new LinkedHashMap<>();
        for (Party party : parties) {
            String known = byIdentifier.get(party.orcid() == null ? party.number() : party.orcid());
            if (known == null) known = byIdentifier.get(party.number());
            if (known != null) people.put(party, known);
            else nameOf.put(party, Folding.words(party.name()));
        }
        Map<String, TreeSet<String>> byName = names(new TreeSet<>(nameOf.values()));
        TreeSet<String> doubtful = new TreeSet<>();
        byName.values().stream().filter(found -> found.size() > 1).forEach(doubtful::addAll);
        Map<String, TreeSet<String>> places = places(doubtful);
        Map<Party, String> unresolved = new LinkedHashMap<>();
        Map<String, List<People.Person>> near = near(nameOf, byName.keySet());
        nameOf.forEach((party, name) -> {
            List<String> ids = chosen(party, byName.getOrDefault(name, new TreeSet<>()), places);
            if (ids.size() == 1) people.put(party, ids.get(0));
            else if (ids.isEmpty()) unresolved.put(party, nobody(near.getOrDefault(party.name(), List.of())));
            else
                unresolved.put(
                        party,
                        ids.size() + " people bear this name: " + String.join(", ", ids)
                                + "; give an id or ORCID in the file");
        });
        return new Resolved(people, unresolved);
    }

    private Map<String, List<People.Person>> near(Map<Party, String> nameOf, Set<String> found) {
        List<String> unknown = nameOf.entrySet().stream()
                .filter(e -> !found.contains(e.getValue()))
                .map(e -> e.getKey().name())
                .distinct()
                .limit(NEAR_FOR)
                .toList();
        return new People(store).near(unknown);
    }

    private static String nobody(List<People.Person> near) {
        return "nobody of this name is in the graph"
                + (near.isEmpty()
                        ? ""
                        : "; near: "
                                + People.listed(near.stream().limit(NEAR_MOST).toList()));
    }

    private Map<String, String> identifiers(Collection<Party> parties) {
        TreeSet<String> keys = new TreeSet<>();
        for (Party party : parties) {
            if (party.orcid() != null) keys.add(party.orcid());
            if (!party.number().isEmpty()) keys.add(party.number());
        }
        Map<String, String> found = new TreeMap<>();
        if (keys.isEmpty()) return found;
        for (Row row : store.read(BY_IDENTIFIER, Map.of("keys", List.copyOf(keys))))
            for (String key : List.of("id", "orcid", "dblp")) {
                String value = row.stringOrNull(key);
                if (value != null && keys.contains(value)) found.put(value, row.string("id"));
            }
        return found;
    }

    private Map<String, TreeSet<String>> names(Collection<String> keys) {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        if (keys.isEmpty()) return found;
        for (Row row : store.read(BY_NAME, Map.of("keys", List.copyOf(keys))))
            for (String key : row.strings("keys"))
                found.computeIfAbsent(key, k -> new TreeSet<>()).add(row.string("id"));
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

    private List<String> chosen(Party party, Collection<String> found, Map<String, TreeSet<String>> places) {
        List<String> ids = new ArrayList<>(found);
        if (ids.size() < 2 || party.affiliation() == null) return ids;
        String place = institutions.key(party.affiliation());
        List<String> there = ids.stream()
                .filter(id -> places.getOrDefault(id, new TreeSet<>()).contains(place))
                .toList();
        return there.size() == 1 ? there : ids;
    }
}
