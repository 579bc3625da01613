package org.coauthor.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.coauthor.graph.People.Person;
import org.coauthor.identity.Anchor;
import org.coauthor.identity.Contradiction;
import org.coauthor.identity.Decisions;
import org.coauthor.identity.Decisions.Decision;
import org.coauthor.identity.Decisions.Different;
import org.coauthor.identity.Decisions.Rename;
import org.coauthor.identity.Decisions.Same;
import org.coauthor.identity.Decisions.Split;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.Folding;
import org.coauthor.text.TerminalText;
import org.jspecify.annotations.Nullable;

/**
 * What the user of a store decides about people. Every decision is kept on a Decision node, stands above all evidence, and brings the
 * graph up to date at once. A decision is about the mentions that the people have at that time: a place in an author list, a role in a
 * document. Cost of each: two resolutions of all sources.
 */
public final class PersonDecisions {
    /** So many works are offered where none is meant. */
    private static final int NEAR = 5;

    private final GraphStore store;
    private final LocalDate today;

    /**
     * @param today the day that is noted with a decision
     */
    public PersonDecisions(GraphStore store, LocalDate today) {
        this.store = store;
        this.today = today;
    }

    /**
     * What became of a decision.
     *
     * @param decision as it is kept
     * @param effects what has changed among the people, sorted by id; empty where the graph already was so
     */
    public record Outcome(StoredDecision decision, List<PersonEffect> effects) {}

    /**
     * What became of a file of decisions.
     *
     * @param taken how many are new
     * @param known how many were there already
     * @param refused the others, each with the reason
     * @param sourceless how many of all are about sources that the store does not have, where they have no effect
     * @param effects what has changed among the people
     */
    public record Taken(int taken, int known, List<String> refused, int sourceless, List<PersonEffect> effects) {}

    /** All decisions, the oldest first. */
    public List<StoredDecision> list() {
        return store.read("MATCH (d:Decision) RETURN properties(d) AS d ORDER BY d.number, d.id", Map.of()).stream()
                .map(r -> StoredDecision.of(r.map("d")))
                .toList();
    }

    /**
     * Two people are one.
     *
     * @throws CoauthorException with {@link Exit#NOT_FOUND} where a name is nobody's or several people's, with {@link Exit#USAGE} where
     *     another decision or a work that both have signed speaks against it
     */
    public Outcome same(String who, String other) {
        Person a = find(who);
        Person b = find(other);
        if (a.id().equals(b.id()))
            throw refused(a.name() + " and " + b.name() + " are one person already (" + a.id() + ")", "");
        State state = state();
        Set<String> joint = new HashSet<>(state.works(a).keySet());
        joint.retainAll(state.works(b).keySet());
        for (String work : joint)
            throw refused(
                    "both are authors of \"" + state.works(a).get(work) + "\", so they are two people",
                    "if one of them is not, say so first: coauthor people split PERSON WORK");
        return decide(state, told(a, b), new Same(state.mentions(a), state.mentions(b)));
    }

    /** Two people are two, and stay so. Throws as {@link #same} does. */
    public Outcome different(String who, String other) {
        Person a = find(who);
        Person b = find(other);
        if (a.id().equals(b.id()))
            throw refused(
                    who + " and " + other + " are one person in the store (" + a.id() + ")",
                    "say which works another person wrote: coauthor people split " + a.id() + " WORK...");
        State state = state();
        List<Anchor> one = state.mentions(a);
        List<Anchor> two = state.mentions(b);
        List<Anchor> onlyOne = one.stream().filter(m -> !two.contains(m)).toList();
        List<Anchor> onlyTwo = two.stream().filter(m -> !one.contains(m)).toList();
        return decide(state, told(a, b), new Different(onlyOne, onlyTwo));
    }

    /**
     * Some works of a person are another person's.
     *
     * @param works ids, DOIs, arXiv numbers or titles
     * @throws CoauthorException with {@link Exit#NOT_FOUND} where the person has no such work
     */
    public Outcome split(String who, List<String> works) {
        Person person = find(who);
        State state = state();
        List<Anchor> apart = new ArrayList<>();
        List<String> told = new ArrayList<>(List.of(person.name()));
        for (String named : works) {
            String work = state.work(person, named);
            apart.addAll(state.now().about(state.now().number(person), work));
            told.add(state.title(work));
        }
        List<Anchor> others =
                state.mentions(person).stream().filter(m -> !apart.contains(m)).toList();
        if (apart.isEmpty())
            throw refused(
                    "no imported source states these works", "works of a bulk load are as their database has them");
        if (others.isEmpty())
            throw refused("these are all that is known of " + person.name(), "name some of the works, not all");
        return decide(state, told, new Split(apart, others));
    }

    /** A work that looks like a namesake's is the person's all the same. Throws as {@link #split} does. */
    public Outcome confirm(String who, String work) {
        Person person = find(who);
        State state = state();
        String id = state.work(person, work);
        List<Anchor> there = state.now().about(state.now().number(person), id);
        List<Anchor> others =
                state.mentions(person).stream().filter(m -> !there.contains(m)).toList();
        String title = state.title(id);
        return decide(
                state,
                List.of(person.name() + ", author of \"" + title + "\",", person.name()),
                new Same(there, others));
    }

    /** A person is to be shown under another name. */
    public Outcome rename(String who, String name) {
        Person person = find(who);
        if (Folding.key(name).isEmpty()) throw refused("'" + name + "' is no name", "");
        State state = state();
        return decide(
                state,
                List.of(person.name()),
                new Rename(state.mentions(person), TerminalText.line(name).strip()));
    }

    /**
     * Takes a decision back.
     *
     * @param numberOrId as {@link #list} has it
     */
    public Outcome undo(String numberOrId) {
        State state = state();
        List<StoredDecision> left = new ArrayList<>(state.now().decisions());
        Optional<StoredDecision> gone = left.stream()
                .filter(d -> d.id().equals(numberOrId)
                        || Integer.toString(d.number()).equals(numberOrId))
                .findFirst();
        if (gone.isEmpty())
            throw new CoauthorException(
                    Exit.NOT_FOUND,
                    "no decision " + numberOrId,
                    "coauthor people decisions shows them with their numbers");
        left.remove(gone.get());
        return new Outcome(gone.get(), settle(state, left));
    }

    /** Takes over decisions; those that contradict what has been decided are refused one by one. */
    public Taken take(List<StoredDecision> given) {
        State state = state();
        List<StoredDecision> all = new ArrayList<>(state.now().decisions());
        List<String> refused = new ArrayList<>();
        int known = 0;
        int taken = 0;
        int sourceless = 0;
        Set<String> sources = new HashSet<>();
        state.now().sources().forEach(s -> sources.add(s.id()));
        for (StoredDecision decision : given) {
            StoredDecision next =
                    StoredDecision.of(number(all), decision.decided(), decision.people(), decision.decision());
            if (!next.sources().stream().allMatch(sources::contains)) sourceless++;
            if (all.stream().anyMatch(d -> d.id().equals(next.id()))) {
                known++;
                continue;
            }
            all.add(next);
            Optional<String> why = contradiction(all);
            if (why.isEmpty()) taken++;
            else {
                all.remove(next);
                refused.add(next.words() + " contradicts " + why.get());
            }
        }
        return new Taken(taken, known, refused, sourceless, taken == 0 ? List.of() : settle(state, all));
    }

    private static int number(List<StoredDecision> all) {
        return all.stream().mapToInt(StoredDecision::number).max().orElse(0) + 1;
    }

    private Outcome decide(State state, List<String> people, Decision decision) {
        List<StoredDecision> all = new ArrayList<>(state.now().decisions());
        StoredDecision made = StoredDecision.of(number(all), today.toString(), people, decision);
        for (StoredDecision before : all)
            if (before.id().equals(made.id()))
                throw refused("that has been decided already: " + before.number() + ", " + before.words(), "");
        all.add(made);
        Optional<String> why = contradiction(all);
        if (why.isPresent())
            throw refused(
                    made.words() + " contradicts what has been decided: " + why.get(),
                    "take one of them back: coauthor people decisions undo NUMBER");
        return new Outcome(made, settle(state, all));
    }

    /** The decisions that the last of some contradicts. */
    private static Optional<String> contradiction(List<StoredDecision> all) {
        List<Decision> decisions = all.stream().map(StoredDecision::decision).toList();
        return Contradiction.in(new Decisions(decisions)).map(c -> {
            Set<Integer> others = new TreeSet<>(c.joining());
            others.add(c.apart());
            if (others.size() > 1) others.remove(all.size() - 1);
            return others.stream().map(d -> told(all.get(d))).collect(Collectors.joining(" and "));
        });
    }

    private static String told(StoredDecision decision) {
        return "(" + decision.number() + ") " + decision.words();
    }

    private List<PersonEffect> settle(State state, List<StoredDecision> decisions) {
        Resolved after = Resolved.in(store, state.present(), state.now().sources(), decisions);
        List<PersonEffect> effects = PersonEffect.between(state.now().graph(), after.graph());
        GraphLoader.load(store, after.graph(), state.present(), List.of());
        return effects;
    }

    /** How two people are called in a decision: namesakes by their ids too. */
    private static List<String> told(Person a, Person b) {
        if (!a.name().equals(b.name())) return List.of(a.name(), b.name());
        return List.of(a.name() + " (" + a.id() + ")", b.name() + " (" + b.id() + ")");
    }

    private Person find(String who) {
        return new People(store).find(who);
    }

    private State state() {
        Present present = Present.read(store);
        return new State(present, Resolved.in(store, present));
    }

    private static CoauthorException refused(String why, String hint) {
        return new CoauthorException(Exit.USAGE, why, hint);
    }

    /** The store as it is, and what is made of it. */
    private record State(Present present, Resolved now) {
        List<Anchor> mentions(Person person) {
            return now.mentions(now.number(person));
        }

        /** The titles of a person's works by their ids. */
        Map<String, String> works(Person person) {
            Map<String, String> works = new TreeMap<>();
            for (GraphEdge edge : now.graph().edges())
                if (edge.type().equals("AUTHORED") && edge.from().equals(person.id()))
                    works.put(edge.to(), String.valueOf(node(edge.to()).get("title")));
            return works;
        }

        private Map<String, Object> node(String id) {
            GraphNode node = now.graph().nodes().get(id);
            return node == null ? Map.of() : node.properties();
        }

        String title(String work) {
            return String.valueOf(node(work).get("title"));
        }

        /** The one of a person's works, those on the person's page that may be a namesake's among them, that is meant. */
        String work(Person person, String named) {
            Map<String, String> titles = works(person);
            if (node(person.id()).get("doubtedWorks") instanceof List<?> doubted)
                doubted.forEach(id -> titles.put(String.valueOf(id), title(String.valueOf(id))));
            List<String> meant = titles.keySet().stream()
                    .filter(id -> id.equals(named)
                            || named.equalsIgnoreCase(String.valueOf(node(id).get("doi")))
                            || named.equalsIgnoreCase(String.valueOf(node(id).get("arxiv")))
                            || Folding.key(named).equals(Folding.key(String.valueOf(node(id).get("title")))))
                    .toList();
            if (meant.size() == 1) return meant.get(0);
            String near = (meant.isEmpty() ? titles.keySet() : meant)
                    .stream()
                            .sorted(Comparator.comparingInt((String id) -> apart(named, titles.get(id)))
                                    .thenComparing(id -> id))
                            .limit(NEAR)
                            .map(id -> id + " \"" + titles.get(id) + "\"")
                            .collect(Collectors.joining(", "));
            throw new CoauthorException(
                    Exit.NOT_FOUND,
                    person.name() + " has " + (meant.isEmpty() ? "no work " : "several works ") + named,
                    "name one of " + near
                            + (titles.size() > NEAR ? "; coauthor people show " + person.id() + " lists all" : ""));
        }

        /** How far a title is from what somebody typed: none where it holds that. */
        private static int apart(String named, @Nullable String title) {
            String words = Folding.words(String.valueOf(title));
            return words.contains(Folding.words(named))
                    ? 0
                    : LevenshteinDistance.getDefaultInstance().apply(Folding.words(named), words);
        }
    }
}
