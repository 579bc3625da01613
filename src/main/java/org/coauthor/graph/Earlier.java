package org.coauthor.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coauthor.identity.Anchor;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/** The ids that works and authors have in the store so far, by what is said of them. */
final class Earlier {
    /** Two people who bear one name in one place: no vote. */
    private static final String SEVERAL = "";

    private final Map<String, String> works = new HashMap<>();
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, String> mentions = new HashMap<>();
    private final Map<String, Set<String>> former = new HashMap<>();

    /** A store that holds nothing yet. */
    static Earlier nothing() {
        return new Earlier();
    }

    /** What a store holds. */
    static Earlier of(Present present) {
        Earlier earlier = new Earlier();
        for (GraphEdge edge : present.edges().keySet()) {
            // a node of a bulk load keeps its id whoever meets it
            if (!present.nodes().containsKey(edge.from())) continue;
            Row row = new Row(new HashMap<>(edge.properties()));
            if (edge.type().equals("AUTHORED")) earlier.author(edge.to(), row.string("nameAsWritten"), edge.from());
            if (!edge.type().equals("STATED_IN")) continue;
            if (edge.fromLabel().equals("Author")) {
                earlier.named(edge.to(), row.strings("names"), edge.from());
                for (String mention : row.strings("mentions"))
                    earlier.mentions.merge(edge.to() + "|" + mention, edge.from(), (a, b) -> a.equals(b) ? a : SEVERAL);
            }
            row.strings("keys").forEach(key -> earlier.works.put(recordPlace(edge.to(), key), edge.from()));
        }
        for (GraphNode node : present.nodes().values())
            if (node.properties().get("formerIds") instanceof List<?> former)
                earlier.former.put(
                        node.id(), former.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)));
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

    /** The author whose mention this was, if it was exactly one's. */
    @Nullable
    String author(Anchor mention) {
        String id = mentions.get(mention.sourceId() + "|" + GraphDraft.mention(mention));
        return id == null || id.equals(SEVERAL) ? null : id;
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
