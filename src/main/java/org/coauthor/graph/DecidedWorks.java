package org.coauthor.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coauthor.identity.Anchor;
import org.coauthor.identity.Identities;
import org.coauthor.identity.PersonMention;
import org.coauthor.identity.SourcedWork;

/**
 * What has been decided about works and people: {@code people same PERSON --work WORK} says that a work is the person's, {@code people
 * split} that it is not. Where no author list of the work names the person, the decision is about its records as a whole.
 */
final class DecidedWorks {
    private final Map<Integer, Set<Integer>> theirs = new HashMap<>();
    private final Map<Integer, Set<Integer>> others = new HashMap<>();

    /** Cost: one pass over all mentions, where anything has been decided. */
    DecidedWorks(Assembly assembly, Identities identities, List<StoredDecision> decisions) {
        if (decisions.isEmpty()) return;
        Map<Anchor, Integer> workOf = new HashMap<>();
        Map<Anchor, Integer> personOf = new HashMap<>();
        List<SourcedWork> records = assembly.corpus().works();
        for (int r = 0; r < records.size(); r++) {
            workOf.put(Anchor.of(records.get(r)), identities.workOf()[r]);
            int[] authors = identities.authorOf()[r];
            for (int p = 0; p < authors.length; p++) {
                Anchor mention = Anchor.of(records.get(r), p);
                workOf.put(mention, identities.workOf()[r]);
                personOf.put(mention, authors[p]);
            }
        }
        List<PersonMention> people = assembly.corpus().people();
        for (int m = 0; m < people.size(); m++)
            personOf.put(Anchor.of(people.get(m)), identities.personOf()[m]);
        for (StoredDecision decision : decisions) {
            Set<Integer> works = numbers(StoredDecision.one(decision.decision()), workOf);
            Set<Integer> whose = numbers(StoredDecision.other(decision.decision()), personOf);
            boolean same = decision.kind().equals("same");
            if (same) whose.addAll(numbers(StoredDecision.one(decision.decision()), personOf));
            // two people who are one: nobody has looked at the single works
            if (same ? works.size() != 1 : !decision.kind().equals("split")) continue;
            for (int work : works)
                (same ? theirs : others)
                        .computeIfAbsent(work, k -> new TreeSet<>())
                        .addAll(whose);
        }
    }

    private static Set<Integer> numbers(List<Anchor> anchors, Map<Anchor, Integer> numberOf) {
        Set<Integer> numbers = new TreeSet<>();
        for (Anchor anchor : anchors) {
            Integer number = numberOf.get(anchor);
            if (number != null) numbers.add(number);
        }
        return numbers;
    }

    /** Whether the work is the person's. */
    boolean theirs(int person, int work) {
        return theirs.getOrDefault(work, Set.of()).contains(person) && !anothers(person, work);
    }

    /** Whether the work is not the person's. */
    boolean anothers(int person, int work) {
        return others.getOrDefault(work, Set.of()).contains(person);
    }
}
