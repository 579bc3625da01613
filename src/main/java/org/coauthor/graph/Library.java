package org.coauthor.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Settings;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a store: imported, listed, removed. The graph is always what all present sources together state; every change of the
 * sources writes only the difference.
 */
public final class Library {
    /** In a store of fewer works all is resolved at every import, which takes no longer. */
    private static final int LARGE = 10_000;

    private final GraphStore store;
    private final Consumer<String> phases;
    private final int large;

    public Library(GraphStore store) {
        this(store, phase -> {});
    }

    /**
     * @param phases is told what is being done, where it may take long
     */
    public Library(GraphStore store, Consumer<String> phases) {
        this(store, phases, LARGE);
    }

    /**
     * @param large from so many works on, new sources are resolved against what they may touch alone
     */
    Library(GraphStore store, Consumer<String> phases, int large) {
        this.store = store;
        this.phases = phases;
        this.large = large;
    }

    /** The same, but everything is resolved again at every import, whatever the size of the store. */
    public Library again() {
        return new Library(store, phases, Integer.MAX_VALUE);
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
     * @param records what became of the records of these sources
     * @param ownMentors the relations among them whose two people are one, each as a sentence with its place
     * @param authors people in the store now
     * @param works works in the store now
     * @param nodesAdded and the other counts: what the store gained and lost
     * @param notKnown pairs of people who may be one
     * @param largeTeams works of so many authors that they make no COAUTHORED_WITH; where only what new sources may touch was resolved,
     *     among that
     * @param misfits works that look like a namesake's, each as a sentence; there those of the people whom the new sources name
     */
    public record Outcome(
            Map<String, Fate> fates,
            RecordAccount records,
            List<String> ownMentors,
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
            ownMentors = List.copyOf(ownMentors);
            misfits = List.copyOf(misfits);
        }
    }

    /**
     * The settings with which each source was imported before, by its path, so that reading it again reads it alike.
     *
     * @param day of the documents, where a person has just said it: stands above the day that is kept
     * @param kinds whether also as the kind that it was, rather than recognised anew
     */
    public Map<String, Settings> settings(Settings given, @Nullable LocalDate day, boolean kinds) {
        Map<String, Settings> settings = new TreeMap<>();
        store.stream(
                "MATCH (s:Source) RETURN s.path AS path, s.kind AS kind, s.asOf AS asOf, s.subject AS subject",
                Map.of(),
                row -> {
                    LocalDate asOf = day == null ? row.dateOrNull("asOf") : day;
                    String subject = given.subject() == null ? row.stringOrNull("subject") : given.subject();
                    settings.put(
                            row.string("path"),
                            new Settings(
                                    kinds ? row.string("kind") : given.kind(),
                                    subject,
                                    asOf == null ? given.asOf() : asOf,
                                    given.maxBytes(),
                                    given.timeLimit()));
                });
        return settings;
    }

    /**
     * Brings sources in: new ones are added, changed ones replaced (what they no longer say is taken back), equal ones left. Cost: a
     * resolution of all sources; where new ones come to a store of many works, only of what they may touch.
     */
    public Outcome add(List<Extracted> extracted, @Nullable String subject) {
        return bring(extracted, subject, true);
    }

    /** What {@link #add} would do; the store is left as it is. */
    public Outcome preview(List<Extracted> extracted, @Nullable String subject) {
        return bring(extracted, subject, false);
    }

    private Outcome bring(List<Extracted> extracted, @Nullable String subject, boolean write) {
        phases.accept("reading the store");
        boolean many = count("MATCH (n:Work)") >= large;
        Outcome joined = many ? join(extracted, subject, write) : null;
        if (joined != null) return joined;
        Held held = Held.of(store);
        Incoming incoming = Incoming.of(held, extracted, subject);
        // what has been joined to a large store source by source stands until something changes
        boolean stands = many
                && incoming.written().isEmpty()
                && held.unfinished().isEmpty()
                && !held.present().bulk();
        return stands ? left(held, incoming) : settle(held, incoming, write);
    }

    /** Leaves everything as it is. */
    private Outcome left(Held held, Incoming incoming) {
        phases.accept("deciding who is who");
        Resolved resolved = Resolved.in(store, held.present(), incoming.sources(), Resolved.decisions(held.present()));
        KnowledgeGraph graph = new KnowledgeGraph(
                held.present().nodes(), List.copyOf(held.present().edges().keySet()));
        return outcome(resolved, graph, incoming, new GraphLoader.Changes(0, 0, 0, 0, 0), held);
    }

    /** Resolves nothing but what new sources may touch; null where all has to be resolved. */
    private @Nullable Outcome join(List<Extracted> extracted, @Nullable String subject, boolean write) {
        Held held = Held.sources(store);
        if (held.present().bulk() || !held.unfinished().isEmpty()) return null;
        Incoming incoming = Incoming.of(held, extracted, subject);
        if (incoming.fates().values().stream().anyMatch(fate -> fate != Fate.ADDED)) return null;
        List<StatedSource> added = incoming.sources().stream()
                .filter(s -> incoming.ids().contains(s.id()))
                .toList();
        phases.accept("deciding who is who");
        Addition addition = Addition.of(store, added, held.settings());
        if (addition == null) return null;
        GraphLoader loader = new GraphLoader(held.settings());
        GraphLoader.Changes changes = loader.difference(addition.wanted(), addition.held());
        loader.restate(addition.venues());
        int authors = count("MATCH (n:Author)") - count(addition.held().nodes(), "Author");
        int works = count("MATCH (n:Work)") - count(addition.held().nodes(), "Work");
        if (write) {
            phases.accept("writing what differs");
            loader.write(store, incoming.written());
        }
        Outcome part = outcome(addition.resolved(), addition.wanted(), incoming, changes, held);
        return new Outcome(
                part.fates(),
                part.records(),
                part.ownMentors(),
                authors + part.authors(),
                works + part.works(),
                part.nodesAdded(),
                part.nodesChanged(),
                part.nodesRemoved(),
                part.edgesAdded(),
                part.edgesRemoved(),
                count("MATCH ()-[n:MAYBE_SAME_AS]->()"),
                part.largeTeams(),
                misfits(addition.wanted(), addition.touched()));
    }

    private int count(String pattern) {
        return store.read(pattern + " RETURN count(n) AS n", Map.of()).get(0).integer("n");
    }

    /** What sources make of a store that holds nothing. */
    public static final class First {
        private final Outcome outcome;
        private final KnowledgeGraph graph;
        private final GraphLoader loader;
        private final List<String> written;

        private First(Outcome outcome, KnowledgeGraph graph, GraphLoader loader, List<String> written) {
            this.outcome = outcome;
            this.graph = graph;
            this.loader = loader;
            this.written = written;
        }

        /** As {@link #add} returns it. */
        public Outcome outcome() {
            return outcome;
        }

        /** The whole graph, for Neo4j's importer. */
        public GraphTables tables() {
            return new GraphTables(graph);
        }

        /** Writes the whole graph to a store, which must hold nothing but settings, by batches. */
        public void write(GraphStore store) {
            loader.write(store, written);
            finished(store);
        }
    }

    /** What {@link #add} would do to a store that is not there yet. */
    public static First first(List<Extracted> extracted, @Nullable String subject, StoreSettings settings) {
        Held nothing = Held.nothing(settings);
        Incoming incoming = Incoming.of(nothing, extracted, subject);
        Resolved resolved = Resolved.of(incoming.sources(), List.of(), Earlier.nothing(), settings);
        GraphLoader loader = new GraphLoader(settings);
        GraphLoader.Changes changes = loader.difference(resolved.graph(), nothing.present());
        return new First(
                outcome(resolved, resolved.graph(), incoming, changes, nothing),
                resolved.graph(),
                loader,
                incoming.written());
    }

    /** A path as sources have it: absolute where it is a file's, or a member's of an archive. */
    public static String path(String given) {
        int member = given.indexOf("!/");
        String file = member < 0 ? given : given.substring(0, member);
        if (!Files.exists(Path.of(file))) return given;
        return Path.of(file).toAbsolutePath().normalize() + (member < 0 ? "" : given.substring(member));
    }

    /**
     * Takes a source back, and all that only it said.
     *
     * @throws CoauthorException with {@link Exit#NOT_FOUND} where there is no such source, or several; with {@link Exit#USAGE} where it
     *     was loaded at once
     */
    public Outcome remove(String idOrPath) {
        String gone = ListedSource.kept(store, idOrPath).id();
        Held held = Held.of(store);
        List<StatedSource> left = SourceLibrary.of(held.present()).stream()
                .filter(s -> !s.id().equals(gone) && !held.unfinished().contains(s.id()))
                .toList();
        return settle(held, Incoming.none(left), true);
    }

    /** All that one source states. Throws as {@link #remove} does. */
    public Extracted show(String idOrPath) {
        StatedSource source =
                SourceLibrary.read(store, ListedSource.kept(store, idOrPath).id());
        return new Extracted(source.source(), source.statements(), source.problems());
    }

    private Outcome settle(Held held, Incoming incoming, boolean write) {
        phases.accept("deciding who is who");
        Present present = held.present();
        Resolved resolved = Resolved.in(store, present, incoming.sources(), Resolved.decisions(present));
        GraphLoader loader = new GraphLoader(held.settings());
        GraphLoader.Changes changes = loader.difference(resolved.graph(), held.present());
        if (write) {
            phases.accept("writing what differs");
            loader.write(store, incoming.written());
            if (!held.unfinished().isEmpty()) finished(store);
        }
        return outcome(resolved, resolved.graph(), incoming, changes, held);
    }

    /** What an import that was cut off has left is made good or taken back: the mark must not outlast it. */
    private static void finished(GraphStore store) {
        store.write("MATCH (s:Setting {id: 'unfinished'}) DELETE s", Map.of());
    }

    private static Outcome outcome(
            Resolved resolved, KnowledgeGraph graph, Incoming incoming, GraphLoader.Changes changes, Held held) {
        return new Outcome(
                incoming.fates(),
                RecordAccount.of(resolved, incoming.ids()),
                resolved.ownMentors(incoming.ids()),
                count(graph.nodes(), "Author"),
                count(graph.nodes(), "Work"),
                changes.nodesAdded(),
                changes.nodesChanged(),
                changes.nodesRemoved(),
                changes.edgesAdded(),
                changes.edgesRemoved(),
                (int) graph.edges().stream()
                        .filter(e -> e.type().equals("MAYBE_SAME_AS"))
                        .count(),
                largeTeams(graph, held.settings().largestTeam()),
                misfits(graph, graph.nodes().keySet()));
    }

    private static int largeTeams(KnowledgeGraph graph, int largest) {
        Map<String, Integer> team = new HashMap<>();
        for (GraphEdge edge : graph.edges()) if (edge.type().equals("AUTHORED")) team.merge(edge.to(), 1, Integer::sum);
        return (int) team.values().stream().filter(n -> n > largest).count();
    }

    private static List<String> misfits(KnowledgeGraph graph, Set<String> people) {
        List<String> misfits = new ArrayList<>();
        for (GraphNode author : graph.nodes().values()) {
            if (!people.contains(author.id())) continue;
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

    private static int count(Map<String, GraphNode> nodes, String label) {
        return (int)
                nodes.values().stream().filter(n -> n.label().equals(label)).count();
    }
}
