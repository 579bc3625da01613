package org.coauthor.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coauthor.identity.Anchor;
import org.coauthor.identity.Decisions;
import org.coauthor.identity.Favour;
import org.coauthor.identity.Identification;
import org.coauthor.identity.Identities;
import org.coauthor.identity.PersonMention;
import org.coauthor.identity.SourcedWork;
import org.coauthor.identity.Standing;
import org.coauthor.model.InstitutionRecord;
import org.jspecify.annotations.Nullable;

/**
 * What new sources add to a store, resolved against their {@link Vicinity} alone. Who is who already stands, but for what the new sources
 * bring together; how rare a word, a venue or a co-author is counts by the vicinity. So the people may be others than if all were resolved at once;
 * whatever else changes a source or decides resolves all at once again.
 *
 * @param resolved the vicinity with the new sources
 * @param wanted what the store shall hold of what changes
 * @param held what it holds of that
 * @param venues that may be stated elsewhere than before
 * @param touched the ids of all of whom and what something new is said
 */
record Addition(Resolved resolved, KnowledgeGraph wanted, Present held, List<String> venues, Set<String> touched) {
    /** So often more is read, where the new sources bring more people together than their names told. */
    private static final int ROUNDS = 5;

    /** Null where all has to be resolved: where much of the store is touched, or the new sources are not as those before. */
    static @Nullable Addition of(GraphStore store, List<StatedSource> incoming, StoreSettings settings) {
        Set<String> ids = new TreeSet<>(incoming.stream().map(StatedSource::id).toList());
        if (incoming.stream().flatMap(s -> s.statements().stream()).anyMatch(InstitutionRecord.class::isInstance))
            return null;
        Vicinity vicinity = new Vicinity(store.rows(), Assembly.of(incoming).corpus());
        for (int round = 0; round < ROUNDS && !vicinity.most(); round++) {
            Present present = vicinity.read();
            List<StoredDecision> decisions = Resolved.decisions(present);
            if (decisions.stream().anyMatch(d -> d.sources().stream().anyMatch(ids::contains))) return null;
            List<StatedSource> sources = new ArrayList<>(SourceLibrary.of(present));
            sources.addAll(incoming);
            sources.sort(Comparator.comparing(StatedSource::id));
            Assembly assembly = Assembly.of(sources);
            Earlier earlier = Earlier.of(present);
            Known known = Known.of(assembly, earlier, ids);
            if (known == null) return null;
            Decisions law = new Decisions(
                    decisions.stream().map(StoredDecision::decision).toList());
            Identities identities =
                    Identification.resolve(assembly.corpus(), law, Favour.PRECISION, known.standing(vicinity));
            Touched touched = Touched.of(assembly, identities, known, ids);
            if (vicinity.add(touched.earlier())) continue;
            Resolved resolved = GraphBuilder.build(sources, decisions, assembly, identities, earlier, settings);
            return of(store.rows(), resolved, present, touched.ids(resolved, earlier, ids));
        }
        return null;
    }

    /** Of both graphs only what changes: the nodes touched, what stands between them and others, and things that are new. */
    private static Addition of(Rows store, Resolved resolved, Present present, Set<String> touched) {
        Map<String, GraphNode> made = resolved.graph().nodes();
        Map<String, GraphNode> held = new TreeMap<>(present.nodes());
        things(store, made.values(), held);
        Map<String, GraphNode> wanted = new TreeMap<>();
        held.forEach((id, node) -> {
            GraphNode now = made.get(id);
            if (!touched.contains(id)) wanted.put(id, node);
            else if (now != null) wanted.put(id, now);
        });
        made.forEach((id, node) -> {
            GraphNode before = held.get(id);
            if (before == null) wanted.put(id, node);
            else if (!before.label().equals("Author") && !before.label().equals("Work") && !touched.contains(id))
                wanted.put(id, completed(before, node));
        });
        List<GraphEdge> edges =
                resolved.graph().edges().stream().filter(e -> among(e, touched)).toList();
        Map<GraphEdge, String> before = new HashMap<>();
        present.edges().forEach((edge, element) -> {
            if (among(edge, touched)) before.put(edge, element);
        });
        Set<String> venues = new TreeSet<>();
        Set<GraphEdge> after = new HashSet<>(edges);
        Stream.concat(
                        edges.stream().filter(e -> !before.containsKey(e)),
                        before.keySet().stream().filter(e -> !after.contains(e)))
                .filter(e -> e.type().equals("PUBLISHED_IN"))
                .forEach(e -> venues.add(e.to()));
        return new Addition(
                resolved,
                new KnowledgeGraph(wanted, edges),
                new Present(held, before, List.of(), false),
                List.copyOf(venues),
                touched);
    }

    private static boolean among(GraphEdge edge, Set<String> touched) {
        return touched.contains(edge.from()) || touched.contains(edge.to());
    }

    /** The node with what was not known of it. */
    private static GraphNode completed(GraphNode before, GraphNode now) {
        Map<String, Object> properties = new TreeMap<>(now.properties());
        properties.putAll(before.properties());
        return new GraphNode(before.label(), before.id(), properties);
    }

    /** Venues, institutions and the like that are there already. */
    private static void things(Rows store, Collection<GraphNode> made, Map<String, GraphNode> held) {
        Map<String, List<String>> asked = new TreeMap<>();
        for (GraphNode node : made)
            if (!Set.of("Author", "Work", "Source", "Decision").contains(node.label()))
                asked.computeIfAbsent(node.label(), k -> new ArrayList<>()).add(node.id());
        asked.forEach((label, ids) -> store.stream(
                "UNWIND $rows AS id MATCH (n:" + GraphLoader.known(label) + " {id: id})" + GraphNode.RETURNED,
                Map.of("rows", ids),
                row -> {
                    GraphNode node = GraphNode.of(row);
                    held.put(node.id(), node);
                }));
    }

    /**
     * Who each mention was of before.
     *
     * @param people the ids of the earlier people, by number
     */
    private record Known(List<String> people, int[][] authorOf, int[] personOf) {
        /** Null where the store does not tell of every mention whose it was. */
        static @Nullable Known of(Assembly assembly, Earlier earlier, Set<String> incoming) {
            Map<String, Integer> numbers = new HashMap<>();
            List<String> people = new ArrayList<>();
            boolean[] lost = new boolean[1];
            List<SourcedWork> works = assembly.corpus().works();
            int[][] authorOf = new int[works.size()][];
            for (int r = 0; r < authorOf.length; r++) {
                SourcedWork work = works.get(r);
                boolean fresh = incoming.contains(work.sourceId());
                lost[0] |= !fresh && earlier.work(work.sourceId(), work.recordKey()) == null;
                authorOf[r] = new int[work.work().authors().size()];
                for (int p = 0; p < authorOf[r].length; p++)
                    authorOf[r][p] = fresh ? -1 : number(earlier.author(Anchor.of(work, p)), numbers, people, lost);
            }
            List<PersonMention> mentions = assembly.corpus().people();
            int[] personOf = new int[mentions.size()];
            for (int m = 0; m < personOf.length; m++)
                personOf[m] = incoming.contains(mentions.get(m).sourceId())
                        ? -1
                        : number(earlier.author(Anchor.of(mentions.get(m))), numbers, people, lost);
            return lost[0] ? null : new Known(people, authorOf, personOf);
        }

        private static int number(
                @Nullable String id, Map<String, Integer> numbers, List<String> people, boolean[] lost) {
            if (id == null) {
                lost[0] = true;
                return -1;
            }
            Integer known = numbers.putIfAbsent(id, people.size());
            if (known != null) return known;
            people.add(id);
            return people.size() - 1;
        }

        Standing standing(Vicinity vicinity) {
            BitSet partly = new BitSet();
            for (int p = 0; p < people.size(); p++) if (!vicinity.whole(people.get(p))) partly.set(p);
            return new Standing(authorOf, personOf, partly, vicinity.names());
        }
    }

    /**
     * Of whom and what something new is said.
     *
     * @param people by number
     * @param works by number
     * @param earlier the ids that these people have had
     */
    private record Touched(Set<Integer> people, Set<Integer> works, Set<String> earlier) {
        static Touched of(Assembly assembly, Identities found, Known known, Set<String> incoming) {
            List<SourcedWork> records = assembly.corpus().works();
            List<PersonMention> mentions = assembly.corpus().people();
            Map<String, Integer> subjects = new HashMap<>();
            Set<Integer> people = new HashSet<>();
            for (int m = 0; m < mentions.size(); m++) {
                PersonMention mention = mentions.get(m);
                if (mention.role() == PersonMention.Role.SUBJECT) subjects.put(mention.sourceId(), found.personOf()[m]);
                if (incoming.contains(mention.sourceId())) people.add(found.personOf()[m]);
            }
            Set<Integer> works = new HashSet<>();
            for (int r = 0; r < records.size(); r++)
                if (incoming.contains(records.get(r).sourceId())) works.add(found.workOf()[r]);
            for (int r = 0; r < records.size(); r++) {
                if (!works.contains(found.workOf()[r])) continue;
                for (int person : found.authorOf()[r]) people.add(person);
                Integer subject = subjects.get(records.get(r).sourceId());
                if (subject != null) people.add(subject);
            }
            Set<String> earlier = new TreeSet<>();
            for (int r = 0; r < records.size(); r++)
                for (int p = 0; p < found.authorOf()[r].length; p++)
                    if (people.contains(found.authorOf()[r][p]) && known.authorOf()[r][p] >= 0)
                        earlier.add(known.people().get(known.authorOf()[r][p]));
            for (int m = 0; m < mentions.size(); m++)
                if (people.contains(found.personOf()[m]) && known.personOf()[m] >= 0)
                    earlier.add(known.people().get(known.personOf()[m]));
            return new Touched(people, works, earlier);
        }

        /** The ids of all that is touched, before and after. */
        Set<String> ids(Resolved resolved, Earlier before, Set<String> incoming) {
            Set<String> ids = new HashSet<>(incoming);
            ids.addAll(earlier);
            for (int person : people) ids.add(resolved.authors().get(person));
            for (int work : works) ids.add(resolved.works().get(work));
            List<SourcedWork> records = resolved.assembly().corpus().works();
            for (int r = 0; r < records.size(); r++)
                if (works.contains(resolved.identities().workOf()[r]))
                    ids.add(Objects.requireNonNullElse(
                            before.work(
                                    records.get(r).sourceId(), records.get(r).recordKey()),
                            ""));
            return ids;
        }
    }
}
