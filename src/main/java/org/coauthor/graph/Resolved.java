package org.coauthor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coauthor.identity.Anchor;
import org.coauthor.identity.Decisions;
import org.coauthor.identity.Favour;
import org.coauthor.identity.Identification;
import org.coauthor.identity.Identities;
import org.coauthor.identity.PersonMention;
import org.coauthor.identity.SourcedWork;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Mentoring;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;

/**
 * All sources and decisions of a store resolved together: who is who, and the graph that follows.
 *
 * @param sources sorted by id
 * @param decisions the oldest first
 * @param assembly the sources' statements laid out for identification
 * @param identities who is who
 * @param graph what the store shall hold
 * @param authors the node's id of each person, by the person's number
 * @param works the node's id of each work, by the work's number
 * @param unplaced the statements of each source that have no place in the graph, by the source's id and the code of the reason
 */
record Resolved(
        List<StatedSource> sources,
        List<StoredDecision> decisions,
        Assembly assembly,
        Identities identities,
        KnowledgeGraph graph,
        List<String> authors,
        List<String> works,
        Map<String, Map<String, List<Statement>>> unplaced) {

    /** Resolves everything anew; ids are kept as far as the same things are there. */
    static Resolved of(
            List<StatedSource> sources, List<StoredDecision> decisions, Earlier earlier, StoreSettings settings) {
        List<StatedSource> sorted = new ArrayList<>(sources);
        sorted.sort(Comparator.comparing(StatedSource::id));
        Assembly assembly = Assembly.of(sorted);
        Decisions law =
                new Decisions(decisions.stream().map(StoredDecision::decision).toList());
        Identities identities = Identification.resolve(assembly.corpus(), law, Favour.PRECISION);
        return GraphBuilder.build(sorted, decisions, assembly, identities, earlier, settings);
    }

    /** Resolves everything that shall stand in a store, beside what a bulk load has brought there. */
    static Resolved in(GraphStore store, Present present, List<StatedSource> sources, List<StoredDecision> decisions) {
        StoreSettings settings = StoreSettings.of(store);
        Resolved alone = of(sources, decisions, Earlier.of(present), settings);
        return present.bulk() ? Meeting.of(alone, store.rows(), settings) : alone;
    }

    /** What a store holds, resolved again. */
    static Resolved in(GraphStore store, Present present) {
        return in(store, present, SourceLibrary.of(present), decisions(present));
    }

    /** The decisions that a store holds, the oldest first. */
    static List<StoredDecision> decisions(Present present) {
        return present.labelled("Decision").stream()
                .map(node -> StoredDecision.of(node.properties()))
                .sorted(Comparator.comparingInt(StoredDecision::number).thenComparing(StoredDecision::id))
                .toList();
    }

    /** The relations that these sources state between somebody and themselves, each as a sentence with its place. */
    List<String> ownMentors(Set<String> ids) {
        List<String> told = new ArrayList<>();
        for (StatedSource source : sources) {
            if (!ids.contains(source.id())) continue;
            for (Statement statement :
                    unplaced.getOrDefault(source.id(), Map.of()).getOrDefault(FactMapper.OWN_MENTOR, List.of()))
                if (statement instanceof Mentoring m)
                    told.add(new Problem(FactMapper.OWN_MENTOR, m.line(), 0, ownMentor(m))
                            .at(source.source().path()));
        }
        return told;
    }

    private static String ownMentor(Mentoring m) {
        return m.mentee() == null || m.mentee().equals(m.mentor())
                ? m.mentor() + " is said to be their own mentor"
                : m.mentor() + " and " + m.mentee() + " are taken for one person, who would be their own mentor";
    }

    /**
     * The number of a person.
     *
     * @throws CoauthorException with {@link Exit#USAGE} where no imported source speaks of the person
     */
    int number(People.Person person) {
        int number = authors.indexOf(person.id());
        if (number < 0)
            throw new CoauthorException(
                    Exit.USAGE,
                    person.name() + " (" + person.id() + ") is not from imported sources",
                    "people of a bulk load are as their database has them; coauthor import --again resolves all others anew");
        return number;
    }

    /** All mentions of a person. */
    List<Anchor> mentions(int person) {
        Set<Anchor> anchors = new LinkedHashSet<>();
        for (int r = 0; r < identities.authorOf().length; r++) anchors.addAll(mentions(person, r));
        List<PersonMention> people = assembly.corpus().people();
        for (int m = 0; m < people.size(); m++)
            if (identities.personOf()[m] == person) anchors.add(Anchor.of(people.get(m)));
        return List.copyOf(anchors);
    }

    /** A person's mentions in the author lists of one work; where they do not name the person, the records as a whole. */
    List<Anchor> about(int person, String work) {
        List<Anchor> named = new ArrayList<>();
        List<Anchor> records = new ArrayList<>();
        int number = works.indexOf(work);
        for (int r = 0; r < identities.workOf().length; r++) {
            if (identities.workOf()[r] != number) continue;
            named.addAll(mentions(person, r));
            records.add(Anchor.of(assembly.corpus().works().get(r)));
        }
        return named.isEmpty() ? records : named;
    }

    private List<Anchor> mentions(int person, int record) {
        List<Anchor> anchors = new ArrayList<>();
        SourcedWork work = assembly.corpus().works().get(record);
        int[] authors = identities.authorOf()[record];
        for (int p = 0; p < authors.length; p++) if (authors[p] == person) anchors.add(Anchor.of(work, p));
        return anchors;
    }
}
