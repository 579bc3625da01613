package org.coauthor.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Settings;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a store: imported, listed, removed. The graph is always what all present sources together state; every change of the
 * sources writes only the difference.
 */
public final class Library {
    private final GraphStore store;

    public Library(GraphStore store) {
        this.store = store;
    }

    /** What became of a source at an import. */
    public enum Fate {
        ADDED,
        UNCHANGED,
        CHANGED,
        /** An earlier import of it was cut off and its remains have been taken back: import it again. */
        CUT_OFF
    }

    /**
     * The result of an import or a removal.
     *
     * @param fates by source path
     * @param authors people in the store now
     * @param works works in the store now
     * @param nodesAdded and the other counts: what the store gained and lost
     * @param notKnown pairs of people who may be one
     * @param largeTeams works of so many authors that they make no COAUTHORED_WITH
     * @param misfits works that look like a namesake's, each as a sentence
     */
    public record Outcome(
            Map<String, Fate> fates,
            int authors,
            int works,
            int nodesAdded,
            int nodesChanged,
            int nodesRemoved,
            int edgesAdded,
            int edgesRemoved,
            int notKnown,
            int largeTeams,
            List<String> misfits) {
        public Outcome {
            misfits = List.copyOf(misfits);
        }
    }

    /** A source in short. */
    public record Listed(
            String id, String path, String kind, @Nullable LocalDate asOf, int statements, int problems) {}

    /** The settings with which a file was imported before, so that reading it again reads it alike. */
    public Settings settingsFor(String file, Settings given) {
        String path = path(file);
        for (Row row : store.read(
                "MATCH (s:Source {path: $path}) RETURN s.asOf AS asOf, s.subject AS subject", Map.of("path", path))) {
            String asOf = row.stringOrNull("asOf");
            String subject = given.subject() == null ? row.stringOrNull("subject") : given.subject();
            return new Settings(
                    given.kind(),
                    subject,
                    asOf == null ? given.asOf() : LocalDate.parse(asOf),
                    given.maxBytes(),
                    given.timeLimit());
        }
        return given;
    }

    /** Brings sources in: new ones are added, changed ones replaced (what they no longer say is taken back), equal ones left. */
    public Outcome add(List<Extracted> extracted, @Nullable String subject) {
        Map<String, StatedSource> sources = new LinkedHashMap<>();
        List<StatedSource> cutOff = new ArrayList<>();
        Present present = Present.read(store);
        for (StatedSource known : SourceLibrary.of(present)) sources.put(known.id(), known);
        for (String id : unfinished()) if (sources.containsKey(id)) cutOff.add(sources.get(id));
        Set<String> incoming = new TreeSet<>();
        Map<String, Fate> fates = new LinkedHashMap<>();
        for (Extracted document : extracted) {
            StatedSource before = before(sources, document.source());
            Source source = document.source();
            String id = before == null ? Digest.id('s', source.kind() + "\n" + source.sha256()) : before.id();
            String path = before == null || !before.source().sha256().equals(source.sha256())
                    ? path(source.path())
                    : before.source().path();
            StatedSource now = new StatedSource(
                    id,
                    new Source(path, source.kind(), source.sha256(), source.asOf()),
                    subject,
                    SourceLibrary.ordered(document.statements()),
                    document.problems());
            boolean same = before != null && before.equals(now);
            fates.put(source.path(), before == null ? Fate.ADDED : same ? Fate.UNCHANGED : Fate.CHANGED);
            sources.put(id, now);
            if (!same) incoming.add(id);
            cutOff.removeIf(s -> s.id().equals(id));
        }
        for (StatedSource half : cutOff) {
            sources.remove(half.id());
            fates.put(half.source().path(), Fate.CUT_OFF);
        }
        return settle(present, List.copyOf(sources.values()), fates, List.copyOf(incoming));
    }

    /** The same file (by path), or the same bytes elsewhere. */
    private static @Nullable StatedSource before(Map<String, StatedSource> sources, Source source) {
        String path = path(source.path());
        StatedSource sameBytes = null;
        for (StatedSource known : sources.values()) {
            if (known.source().path().equals(path)) return known;
            if (known.source().sha256().equals(source.sha256())
                    && known.source().kind().equals(source.kind())) sameBytes = known;
        }
        return sameBytes;
    }

    private static String path(String given) {
        int member = given.indexOf("!/");
        String file = member < 0 ? given : given.substring(0, member);
        if (!Files.exists(Path.of(file))) return given;
        return Path.of(file).toAbsolutePath().normalize() + (member < 0 ? "" : given.substring(member));
    }

    /** Takes a source back, and all that only it said. */
    public Outcome remove(String idOrPath) {
        String gone = find(idOrPath).id();
        Present present = Present.read(store);
        Set<String> unfinished = unfinished();
        List<StatedSource> left = SourceLibrary.of(present).stream()
                .filter(s -> !s.id().equals(gone) && !unfinished.contains(s.id()))
                .toList();
        return settle(present, left, Map.of(), List.of());
    }

    /** All sources, sorted by path. */
    public List<Listed> list() {
        return store.read("""
                        MATCH (s:Source)
                        RETURN s.id AS id, s.path AS path, s.kind AS kind, s.asOf AS asOf,
                          size(coalesce(s.problems, [])) AS problems, size(coalesce(s.statements, []))
                          + reduce(n = 0, k IN [(:Work)-[r:STATED_IN]->(s) | size(coalesce(r.keys, []))] | n + k) AS statements
                        ORDER BY path, id""", Map.of()).stream()
                .map(r -> new Listed(
                        r.string("id"),
                        r.string("path"),
                        r.string("kind"),
                        date(r.stringOrNull("asOf")),
                        r.integer("statements"),
                        r.integer("problems")))
                .toList();
    }

    private static @Nullable LocalDate date(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    /** All that one source states. */
    public Extracted show(String idOrPath) {
        StatedSource source = SourceLibrary.read(store, find(idOrPath).id());
        return new Extracted(source.source(), source.statements(), source.problems());
    }

    private Listed find(String idOrPath) {
        String path = path(idOrPath);
        List<Listed> sources = list();
        Optional<Listed> byId = sources.stream()
                .filter(s -> s.id().equals(idOrPath) || s.path().equals(path))
                .findFirst();
        if (byId.isPresent()) return byId.get();
        List<Listed> byName =
                sources.stream().filter(s -> s.path().endsWith("/" + idOrPath)).toList();
        if (byName.size() == 1) return byName.get(0);
        throw new CoauthorException(
                Exit.NOT_FOUND,
                (byName.isEmpty() ? "no source " : "several sources ") + idOrPath,
                "coauthor sources list shows them with their ids");
    }

    /** Sources whose import was cut off between two batches: what the store has of them may be half. */
    private Set<String> unfinished() {
        Set<String> ids = new TreeSet<>();
        for (Row row : store.read("MATCH (s:Setting {id: 'unfinished'}) RETURN s.value AS ids", Map.of()))
            ids.addAll(row.strings("ids"));
        return ids;
    }

    private Outcome settle(
            Present present, List<StatedSource> sources, Map<String, Fate> fates, List<String> incoming) {
        StoreSettings settings = StoreSettings.of(store);
        Resolved resolved = Resolved.of(sources, Resolved.decisions(present), Earlier.of(present), settings);
        KnowledgeGraph graph = resolved.graph();
        GraphLoader.Changes changes = new GraphLoader(store).load(graph, present, incoming);
        return new Outcome(
                fates,
                count(graph, "Author"),
                count(graph, "Work"),
                changes.nodesAdded(),
                changes.nodesChanged(),
                changes.nodesRemoved(),
                changes.edgesAdded(),
                changes.edgesRemoved(),
                (int) graph.edges().stream()
                        .filter(e -> e.type().equals("MAYBE_SAME_AS"))
                        .count(),
                largeTeams(graph, settings.largestTeam()),
                misfits(graph));
    }

    private static int largeTeams(KnowledgeGraph graph, int largest) {
        Map<String, Integer> team = new HashMap<>();
        for (GraphEdge edge : graph.edges()) if (edge.type().equals("AUTHORED")) team.merge(edge.to(), 1, Integer::sum);
        return (int) team.values().stream().filter(n -> n > largest).count();
    }

    private static List<String> misfits(KnowledgeGraph graph) {
        List<String> misfits = new ArrayList<>();
        for (GraphNode author : graph.nodes().values()) {
            Row row = new Row(new HashMap<>(author.properties()));
            List<String> works = row.strings("doubtedWorks");
            for (int i = 0; i < works.size(); i++) {
                GraphNode work = graph.nodes().get(works.get(i));
                String title = work == null
                        ? works.get(i)
                        : String.valueOf(work.properties().get("title"));
                misfits.add(row.string("name") + " (" + author.id() + ") may not have written \"" + title + "\": "
                        + row.strings("doubts").get(i));
            }
        }
        return misfits;
    }

    private static int count(KnowledgeGraph graph, String label) {
        return (int) graph.nodes().values().stream()
                .filter(n -> n.label().equals(label))
                .count();
    }
}
