package org.coauthor.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/** The ids that works and authors have in the store so far, by what is said of them. */
final class Earlier {
    /** Two people who bear one name in one place: no vote. */
    private static final String SEVERAL = "";

    private final Map<String, String> works = new HashMap<>();
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, Set<String>> former = new HashMap<>();

    /** A store that holds nothing yet. */
    static Earlier nothing() {
        return new Earlier();
    }

    static Earlier read(GraphStore store) {
        Earlier earlier = new Earlier();
        store.stream(
                """
                MATCH (w:Work)-[s:STATED_IN]->(source:Source)
                UNWIND s.keys AS key
                RETURN w.id AS id, source.id AS source, key""",
                Map.of(),
                r -> earlier.works.put(recordPlace(r.string("source"), r.string("key")), r.string("id")));
        store.stream(
                "MATCH (a:Author)-[r:AUTHORED]->(w:Work) RETURN a.id AS id, w.id AS work, r.nameAsWritten AS name",
                Map.of(),
                r -> earlier.author(r.string("work"), r.string("name"), r.string("id")));
        store.stream(
                "MATCH (a:Author)-[s:STATED_IN]->(source:Source) RETURN a.id AS id, source.id AS source, s.names AS names",
                Map.of(),
                r -> earlier.named(r.string("source"), r.strings("names"), r.string("id")));
        store.stream(
                "MATCH (n:Author|Work) WHERE n.formerIds IS NOT NULL RETURN n.id AS id, n.formerIds AS former",
                Map.of(),
                r -> earlier.former.put(r.string("id"), new TreeSet<>(r.strings("former"))));
        return earlier;
    }

    private void named(String source, List<String> names, String id) {
        new HashSet<>(names).forEach(name -> author(source, name, id));
    }

    private void author(String place, String name, String id) {
        authors.merge(place + "|" + Folding.words(name), id, (a, b) -> a.equals(b) ? a : SEVERAL);
    }

    private static String recordPlace(String source, String key) {
        return source + "|" + key;
    }

    /** The work that a record belonged to. */
    @Nullable
    String work(String source, String recordKey) {
        return works.get(recordPlace(source, recordKey));
    }

    /** The author of that name on a work or in a source, if there was exactly one. */
    @Nullable
    String author(@Nullable String place, String name) {
        if (place == null) return null;
        String id = authors.get(place + "|" + Folding.words(name));
        return id == null || id.equals(SEVERAL) ? null : id;
    }

    /** The former ids of a node that keeps its id. */
    Set<String> former(String id) {
        return former.getOrDefault(id, Set.of());
    }
}
