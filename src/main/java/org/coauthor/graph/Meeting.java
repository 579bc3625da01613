package org.coauthor.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.coauthor.graph.Coauthorship.Team;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Lets what sources speak of meet what a bulk load has brought, so that one thing is one node: works by DOI, DBLP key or OpenAlex id, or
 * by title, year and an author; people by ORCID, DBLP or OpenAlex id, by name in the byline of a work that meets, or by name among the
 * co-authors of somebody who meets and signed the same work; venues, institutions and topics by name. The nodes of the bulk load stay as they are, and so do the bylines of its works; all else that is stated goes to them.
 */
final class Meeting {
    private static final int ROWS = 10_000;

    /** Titles of fewer letters are too common to tell works by them. */
    private static final int TITLE_MIN = 20;

    private final Rows store;
    private final KnowledgeGraph graph;
    private final Map<String, String> met = new HashMap<>();
    private final Map<String, Set<String>> taken = new HashMap<>();

    private Meeting(Rows store, KnowledgeGraph graph) {
        this.store = store;
        this.graph = graph;
    }

    /** An author of a work as the bulk load has it. */
    private record Signature(String author, String name) {}

    /**
     * The same with the nodes of the bulk load in the place of those that meet them. Cost: a few look-ups by index for each node, whatever
     * the size of the store.
     */
    static Resolved of(Resolved resolved, Rows store, StoreSettings settings) {
        Meeting meeting = new Meeting(store, resolved.graph());
        meeting.things();
        meeting.works();
        meeting.people();
        UnaryOperator<String> id = one -> meeting.met.getOrDefault(one, one);
        return new Resolved(
                resolved.sources(),
                resolved.decisions(),
                resolved.assembly(),
                resolved.identities(),
                meeting.rewritten(settings),
                resolved.authors().stream().map(id).toList(),
                resolved.works().stream().map(id).toList(),
                resolved.unplaced());
    }

    private List<GraphNode> labelled(String label) {
        return graph.nodes().values().stream()
                .filter(n -> n.label().equals(label))
                .toList();
    }

    private static @Nullable String text(GraphNode node, String property) {
        Object value = node.properties().get(property);
        return value == null ? null : value.toString();
    }

    private void ask(String cypher, List<?> rows, Consumer<Row> each) {
        for (int from = 0; from < rows.size(); from += ROWS)
            store.stream(cypher, Map.of("rows", rows.subList(from, Math.min(rows.size(), from + ROWS))), each);
    }

    /** A bulk load gives things of the same name the same id. */
    private void things() {
        for (String label : List.of("Venue", "Institution", "Topic"))
            ask(
                    "UNWIND $rows AS id MATCH (n:" + label + " {id: id}) WHERE n.statedIn IS NOT NULL RETURN id",
                    labelled(label).stream().map(GraphNode::id).toList(),
                    row -> met.put(row.string("id"), row.string("id")));
    }

    private void works() {
        List<Map<String, Object>> byDoi = new ArrayList<>();
        List<Map<String, Object>> byKey = new ArrayList<>();
        List<Map<String, Object>> byTitle = new ArrayList<>();
        Map<String, Set<String>> families = families();
        for (GraphNode work : labelled("Work")) {
            String doi = text(work, "doi");
            if (doi != null) byDoi.add(Map.of("own", work.id(), "key", doi));
            for (String kind : List.of("dblp", "openalex")) {
                String key = text(work, kind);
                // as a bulk load makes the ids of its works
                if (key != null)
                    byKey.add(Map.of("own", work.id(), "key", Digest.id('w', Digest.bits(kind + "|" + key))));
            }
            String title = text(work, "title");
            if (title != null
                    && title.length() >= TITLE_MIN
                    && work.properties().get("year") instanceof Long year)
                byTitle.add(Map.of("own", work.id(), "key", title, "year", year));
        }
        String found = "WHERE w.statedIn IS NOT NULL RETURN row.own AS own, min(w.id) AS id";
        ask("UNWIND $rows AS row MATCH (w:Work {id: row.key}) " + found, byKey, this::meet);
        ask("UNWIND $rows AS row MATCH (w:Work {doi: row.key}) " + found, byDoi, this::meet);
        byTitle.removeIf(row -> met.containsKey(String.valueOf(row.get("own"))));
        ask("""
                UNWIND $rows AS row MATCH (w:Work {title: row.key}) WHERE w.statedIn IS NOT NULL AND abs(w.year - row.year) <= 1
                RETURN row.own AS own, w.id AS id, [(w)<-[:AUTHORED]-(a:Author) | a.name] AS names ORDER BY own, id""", byTitle, row -> {
            Set<String> known = families.getOrDefault(row.string("own"), Set.of());
            if (row.strings("names").stream().map(Meeting::family).anyMatch(known::contains)) meet(row);
        });
    }

    private void meet(Row row) {
        met.putIfAbsent(row.string("own"), row.string("id"));
    }

    /** The last words of the authors' names of each work. */
    private Map<String, Set<String>> families() {
        Map<String, Set<String>> families = new HashMap<>();
        for (GraphEdge edge : graph.edges())
            if (edge.type().equals("AUTHORED"))
                families.computeIfAbsent(edge.to(), k -> new HashSet<>()).add(family(written(edge)));
        return families;
    }

    private static String family(String name) {
        String words = Folding.words(name);
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private String written(GraphEdge authored) {
        Object written = authored.properties().get("nameAsWritten");
        if (written != null) return written.toString();
        GraphNode author = graph.nodes().get(authored.from());
        return author == null ? "" : String.valueOf(author.properties().get("name"));
    }

    private void people() {
        Map<String, TreeMap<String, Integer>> votes = new TreeMap<>();
        for (String scheme : List.of("orcid", "dblp", "openalex")) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (GraphNode author : labelled("Author")) {
                String key = text(author, scheme);
                if (key != null) rows.add(Map.of("own", author.id(), "key", key));
            }
            // what says who somebody is outweighs any number of bylines
            ask(
                    "UNWIND $rows AS row MATCH (a:Author {" + scheme
                            + ": row.key}) WHERE a.statedIn IS NOT NULL RETURN row.own AS own, min(a.id) AS id",
                    rows,
                    row -> vote(votes, row.string("own"), row.string("id"), 1_000_000));
        }
        Map<String, List<Signature>> bylines = bylines();
        for (GraphEdge edge : graph.edges()) {
            if (!edge.type().equals("AUTHORED")) continue;
            List<Signature> byline = bylines.getOrDefault(met.getOrDefault(edge.to(), ""), List.of());
            String author = signed(byline, written(edge), edge.properties().get("position"));
            if (author != null) vote(votes, edge.from(), author, 1);
        }
        settle(votes);
        settle(coauthors());
    }

    /** Votes for whoever is the only co-author of that name of somebody with whom the person has signed a work. */
    private Map<String, TreeMap<String, Integer>> coauthors() {
        Map<String, Set<String>> metOn = new HashMap<>();
        for (GraphEdge edge : graph.edges()) {
            String author = edge.type().equals("AUTHORED") ? met.get(edge.from()) : null;
            if (author != null)
                metOn.computeIfAbsent(edge.to(), k -> new TreeSet<>()).add(author);
        }
        Set<Map<String, Object>> rows = new LinkedHashSet<>();
        for (GraphEdge edge : graph.edges()) {
            if (!edge.type().equals("AUTHORED") || met.containsKey(edge.from())) continue;
            for (String author : metOn.getOrDefault(edge.to(), Set.of()))
                rows.add(Map.of("own", edge.from(), "by", author, "name", Folding.words(written(edge))));
        }
        Map<String, TreeMap<String, Integer>> votes = new TreeMap<>();
        ask("""
                        UNWIND $rows AS row MATCH (:Author {id: row.by})-[:COAUTHORED_WITH]-(a:Author)
                        WHERE a.statedIn IS NOT NULL AND row.name IN a.nameKeys
                        WITH row, collect(DISTINCT a.id) AS ids WHERE size(ids) = 1 RETURN row.own AS own, ids[0] AS id""", List.copyOf(rows), row -> vote(votes, row.string("own"), row.string("id"), 1));
        return votes;
    }

    private static void vote(Map<String, TreeMap<String, Integer>> votes, String own, String id, int weight) {
        votes.computeIfAbsent(own, k -> new TreeMap<>()).merge(id, weight, Integer::sum);
    }

    private Map<String, List<Signature>> bylines() {
        Map<String, List<Signature>> bylines = new HashMap<>();
        ask("""
                        UNWIND $rows AS id MATCH (w:Work {id: id})<-[r:AUTHORED]-(a:Author) WHERE r.statedIn IS NOT NULL
                        RETURN id, a.id AS author, coalesce(r.nameAsWritten, a.name) AS name ORDER BY id, r.position""", List.copyOf(new TreeSet<>(met.values())), row -> bylines.computeIfAbsent(
                        row.string("id"), k -> new ArrayList<>())
                .add(new Signature(row.string("author"), row.string("name"))));
        return bylines;
    }

    /** The one author of that name; otherwise whoever stands at the place and has the family name. */
    private static @Nullable String signed(List<Signature> byline, String name, @Nullable Object position) {
        List<String> named = byline.stream()
                .filter(s -> Folding.words(s.name()).equals(Folding.words(name)))
                .map(Signature::author)
                .toList();
        if (named.size() == 1) return named.get(0);
        if (!(position instanceof Long place) || place < 1 || place > byline.size()) return null;
        Signature there = byline.get((int) (place - 1));
        return family(there.name()).equals(family(name)) ? there.author() : null;
    }

    /** Each person is whom most speaks for; but two who have signed one work stay two. */
    private void settle(Map<String, TreeMap<String, Integer>> votes) {
        Map<String, Set<String>> worksOf = new HashMap<>();
        for (GraphEdge edge : graph.edges())
            if (edge.type().equals("AUTHORED"))
                worksOf.computeIfAbsent(edge.from(), k -> new HashSet<>()).add(edge.to());
        votes.forEach((own, candidates) -> {
            String best = Collections.max(candidates.descendingMap().entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            Set<String> works = worksOf.getOrDefault(own, Set.of());
            Set<String> theirs = taken.computeIfAbsent(best, k -> new HashSet<>());
            if (!Collections.disjoint(theirs, works)) return;
            theirs.addAll(works);
            met.put(own, best);
        });
    }

    private KnowledgeGraph rewritten(StoreSettings settings) {
        Map<String, GraphNode> nodes = new TreeMap<>(graph.nodes());
        nodes.keySet().removeAll(met.keySet());
        Set<GraphEdge> edges = new LinkedHashSet<>();
        Map<String, Set<String>> teams = new TreeMap<>();
        for (GraphEdge edge : graph.edges()) {
            boolean authored = edge.type().equals("AUTHORED");
            if (edge.type().equals("COAUTHORED_WITH") || authored && met.containsKey(edge.to())) continue;
            String from = met.getOrDefault(edge.from(), edge.from());
            String to = met.getOrDefault(edge.to(), edge.to());
            if (from.equals(to)) continue;
            edges.add(new GraphEdge(edge.type(), edge.fromLabel(), from, edge.toLabel(), to, edge.properties()));
            if (authored) teams.computeIfAbsent(to, k -> new LinkedHashSet<>()).add(from);
        }
        List<Team> all = new ArrayList<>();
        teams.forEach((work, team) -> {
            GraphNode node = graph.nodes().get(work);
            Object year = node == null ? null : node.properties().get("year");
            all.add(new Team(List.copyOf(team), year instanceof Long known ? Math.toIntExact(known) : null));
        });
        Set<String> bulk = new HashSet<>(met.values());
        // pairs whose people are both of the bulk load have works there too: they are counted in the store
        for (GraphEdge edge : Coauthorship.of(all, settings.largestTeam()))
            if (!bulk.contains(edge.from()) || !bulk.contains(edge.to())) edges.add(edge);
        return new KnowledgeGraph(nodes, List.copyOf(edges));
    }
}
