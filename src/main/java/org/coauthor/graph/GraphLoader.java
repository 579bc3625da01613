package org.coauthor.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Brings the store to hold a given graph by writing only what differs, so that loading the same again changes nothing. Differences up
 * to {@link #BATCH} rows of a kind go in one transaction; larger ones by batches, between which the store is marked as unfinished and
 * a later load completes it.
 */
final class GraphLoader {
    /** Rows a transaction and kind; the property is for tests that cut a load between two. */
    static final int BATCH = Integer.getInteger("coauthor.batch", 10_000);

    private static final Set<String> WORDS = Set.of(
            ("Author|Work|Venue|Topic|Institution|Grant|Award|Source|Decision|AUTHORED|PUBLISHED_IN|HAS_TOPIC|PART_OF|AFFILIATED_WITH"
                            + "|STUDIED_AT|ADVISED|EDITS|INTERESTED_IN|HOLDS|RECEIVED|COAUTHORED_WITH|MAYBE_SAME_AS|STATED_IN")
                    .split("\\|"));

    /** A label or type as it may stand in a statement; throws where it is none of ours. */
    static String known(String labelOrType) {
        if (!WORDS.contains(labelOrType)) throw new IllegalArgumentException("no label or type: " + labelOrType);
        return labelOrType;
    }

    /** What a load changed. */
    record Changes(int nodesAdded, int nodesChanged, int nodesRemoved, int edgesAdded, int edgesRemoved) {}

    private static final String RECOUNTED = """
            UNWIND $rows AS pair MATCH (x:Author {id: pair[0]}) MATCH (y:Author {id: pair[1]})
            OPTIONAL MATCH (x)-[old:COAUTHORED_WITH]->(y) DELETE old
            WITH DISTINCT x, y MATCH (x)-[:AUTHORED]->(w:Work)<-[:AUTHORED]-(y)
            WITH x, y, w, COUNT { (w)<-[:AUTHORED]-() } AS team WHERE team <= $largestTeam
            WITH x, y, count(w) AS works, sum(1.0 / (team - 1)) AS weight, min(w.year) AS first, max(w.year) AS last
            CREATE (x)-[c:COAUTHORED_WITH {works: works, weight: round(weight * 1e12) / 1e12}]->(y)
            SET c.firstYear = first, c.lastYear = last""";

    private static final String UNSTATED = "UNWIND $rows AS id MATCH (:Venue {id: id})-[old:STATED_IN]->() DELETE old";

    private static final String STATED = """
            UNWIND $rows AS id MATCH (v:Venue {id: id})<-[r:PUBLISHED_IN|EDITS]-()
            UNWIND range(0, size(r.sources) - 1) AS i
            WITH DISTINCT v, r.sources[i] AS source, r.lines[i] AS line ORDER BY line
            WITH v, source, collect(line) AS lines MATCH (s:Source {id: source})
            CREATE (v)-[:STATED_IN {lines: lines}]->(s)""";

    private static final String UNNAMED = "UNWIND $rows AS id MATCH (v:Venue {id: id}) WHERE NOT (v)--() DELETE v";

    private final List<Change> changes = new ArrayList<>();
    private final int largestTeam;

    /**
     * @param settings of the store
     */
    GraphLoader(StoreSettings settings) {
        largestTeam = settings.largestTeam();
    }

    /**
     * @param held what the store holds now
     * @param incoming ids of the sources that this load brings in, which are not to be trusted should it be cut off
     */
    static void load(GraphStore store, KnowledgeGraph wanted, Present held, List<String> incoming) {
        GraphLoader loader = new GraphLoader(StoreSettings.of(store));
        loader.difference(wanted, held);
        loader.write(store, incoming);
    }

    /** Notes what {@link #write} has to change, and counts it. */
    Changes difference(KnowledgeGraph wanted, Present held) {
        Map<String, GraphNode> present = held.nodes();
        List<String> staleEdges = new ArrayList<>(held.repeated());
        Set<GraphEdge> kept = new HashSet<>();
        Set<GraphEdge> want = new HashSet<>(wanted.edges());
        held.edges().forEach((edge, elementId) -> {
            if (want.contains(edge)) kept.add(edge);
            else staleEdges.add(elementId);
        });
        Map<String, List<GraphNode>> newNodes = new TreeMap<>();
        Map<String, List<Map<String, Object>>> changedNodes = new TreeMap<>();
        for (GraphNode node : wanted.nodes().values()) {
            GraphNode before = present.get(node.id());
            if (before == null)
                newNodes.computeIfAbsent(node.label(), k -> new ArrayList<>()).add(node);
            else if (!before.properties().equals(node.properties()))
                changedNodes
                        .computeIfAbsent(node.label(), k -> new ArrayList<>())
                        .add(Map.of("id", node.id(), "properties", node.properties()));
        }
        Map<String, List<String>> staleNodes = new TreeMap<>();
        for (GraphNode node : present.values())
            if (!wanted.nodes().containsKey(node.id()))
                staleNodes.computeIfAbsent(node.label(), k -> new ArrayList<>()).add(node.id());
        Map<Creation.Edges.Kind, List<GraphEdge>> newEdges = new LinkedHashMap<>();
        for (GraphEdge edge : wanted.edges())
            if (!kept.contains(edge))
                newEdges.computeIfAbsent(Creation.Edges.Kind.of(edge), k -> new ArrayList<>())
                        .add(edge);
        newNodes.forEach((label, nodes) -> batches(nodes, batch -> new Creation.Nodes(label, batch)));
        changedNodes.forEach((label, rows) ->
                batches(rows, "UNWIND $rows AS row MATCH (n:" + label + " {id: row.id}) SET n = row.properties"));
        newEdges.forEach((kind, edges) -> batches(edges, batch -> new Creation.Edges(kind, batch)));
        // what goes, goes last: a load that is cut off between has lost no source's statements
        batches(staleEdges, "MATCH ()-[r]->() WHERE elementId(r) IN $rows DELETE r");
        staleNodes.forEach(
                (label, ids) -> batches(ids, "UNWIND $rows AS id MATCH (n:" + label + " {id: id}) DETACH DELETE n"));
        batches(
                shared(wanted, held),
                pairs -> new Change.Statement(RECOUNTED, Map.of("rows", pairs, "largestTeam", (long) largestTeam)));
        return new Changes(
                size(newNodes.values()),
                size(changedNodes.values()),
                size(staleNodes.values()),
                size(newEdges.values()),
                staleEdges.size());
    }

    /** Notes that it is to be counted anew which sources state these venues, and on which lines. */
    void restate(List<String> venues) {
        for (String cypher : List.of(UNSTATED, STATED, UNNAMED)) batches(venues, cypher);
    }

    /**
     * Pairs of people of a bulk load whose joint works change, in the order of their ids: their COAUTHORED_WITH follows from works of the
     * bulk load and of other sources together.
     */
    private List<List<String>> shared(KnowledgeGraph wanted, Present held) {
        Set<GraphEdge> before = new HashSet<>();
        for (GraphEdge edge : held.edges().keySet()) if (edge.type().equals("AUTHORED")) before.add(edge);
        Set<GraphEdge> after = new HashSet<>();
        for (GraphEdge edge : wanted.edges()) if (edge.type().equals("AUTHORED")) after.add(edge);
        Set<String> changed = new HashSet<>();
        for (GraphEdge edge : before) if (!after.contains(edge)) changed.add(edge.to());
        for (GraphEdge edge : after) if (!before.contains(edge)) changed.add(edge.to());
        Map<String, TreeSet<String>> teams = new TreeMap<>();
        before.addAll(after);
        for (GraphEdge edge : before) {
            boolean ours =
                    wanted.nodes().containsKey(edge.from()) || held.nodes().containsKey(edge.from());
            if (!ours && changed.contains(edge.to()))
                teams.computeIfAbsent(edge.to(), k -> new TreeSet<>()).add(edge.from());
        }
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (TreeSet<String> team : teams.values())
            if (team.size() <= largestTeam)
                for (String one : team) for (String other : team.tailSet(one, false)) pairs.add(List.of(one, other));
        return List.copyOf(pairs);
    }

    private static int size(Iterable<? extends List<?>> groups) {
        int size = 0;
        for (List<?> group : groups) size += group.size();
        return size;
    }

    private void batches(List<?> rows, String cypher) {
        batches(rows, batch -> new Change.Statement(cypher, Map.of("rows", batch)));
    }

    private <T> void batches(List<T> rows, Function<List<T>, Change> change) {
        for (int from = 0; from < rows.size(); from += BATCH)
            changes.add(change.apply(rows.subList(from, Math.min(rows.size(), from + BATCH))));
    }

    /** A small difference at once; a large one batch by batch, with a mark while it is under way. */
    void write(GraphStore store, List<String> incoming) {
        if (changes.size() <= 40) {
            if (!changes.isEmpty()) store.write(changes);
            return;
        }
        store.write(
                "MERGE (s:Setting {id: 'unfinished'}) SET s.name = 'unfinished', s.value = $incoming",
                Map.of("incoming", incoming));
        for (Change change : changes) store.write(List.of(change));
        store.write("MATCH (s:Setting {id: 'unfinished'}) DELETE s", Map.of());
    }
}
