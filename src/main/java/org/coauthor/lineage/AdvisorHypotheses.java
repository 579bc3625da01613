package org.coauthor.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coauthor.model.PartialDate;
import org.coauthor.network.Authorships;
import org.jspecify.annotations.Nullable;

/**
 * Guesses advisors from co-authorship, for people of whom no advisor is stated. A guess is never a fact: its kind is
 * {@link Relation#HYPOTHESIS}.
 *
 * <p>The rule, after the constraints of Wang, Han, Jia, Tang, Zhang, Yu and Guo, "Mining Advisor-Advisee Relationships from Research
 * Publication Networks", KDD 2010, sections 3 and 4.1 (an advisor has published before the advisee, and more; they publish together for
 * more than a year; what they share is a large part of the advisee's first works): in the person's first five years with works the advisor
 * shares three works or more, in two different years or more, at least half of the person's works of these years; first published five years
 * before the person or earlier, and had more works by the end of the five years. Of several the one with most joint works is taken; equal ones
 * leave the question open. Works without a year and of more than 20 authors say nothing. The numbers are ours; nothing was fitted.
 */
public final class AdvisorHypotheses {
    private static final int FIRST_YEARS = 5;
    private static final int LEAST_JOINT_WORKS = 3;
    private static final int LEAST_JOINT_YEARS = 2;
    private static final int SENIORITY = 5;
    private static final int LARGEST_TEAM = 20;
    private final Authorships authorships;
    private final int[] begins;
    private final int[] own;
    private final int[] firstYears;

    private AdvisorHypotheses(Authorships authorships) {
        this.authorships = authorships;
        int n = authorships.people().size();
        begins = new int[n + 1];
        firstYears = new int[n];
        Arrays.fill(firstYears, Integer.MAX_VALUE);
        int works = authorships.starts().length - 1;
        for (int w = 0; w < works; w++)
            if (tells(w))
                for (int i = authorships.starts()[w]; i < authorships.starts()[w + 1]; i++) {
                    int author = authorships.authors()[i];
                    begins[author + 1]++;
                    firstYears[author] =
                            Math.min(firstYears[author], authorships.years()[w]);
                }
        for (int a = 0; a < n; a++) begins[a + 1] += begins[a];
        int[] cursor = Arrays.copyOf(begins, n);
        own = new int[begins[n]];
        for (int w = 0; w < works; w++)
            if (tells(w))
                for (int i = authorships.starts()[w]; i < authorships.starts()[w + 1]; i++)
                    own[cursor[authorships.authors()[i]]++] = w;
    }

    private boolean tells(int work) {
        int team = authorships.starts()[work + 1] - authorships.starts()[work];
        return authorships.years()[work] > 0 && team <= LARGEST_TEAM;
    }

    /**
     * The graph with a hypothesis for each person of whom it states no advisor and for whom the rule finds one; people who were not in the graph
     * come after the others. Cost: linear in the authorships of each person's first years.
     */
    public static AdvisorGraph added(AdvisorGraph stated, Authorships authorships) {
        AdvisorGraphBuilder builder = stated.builder();
        Set<String> advised = new HashSet<>();
        stated.graph().edgeSet().forEach(e -> advised.add(stated.ids().get(e.mentee())));
        AdvisorHypotheses rule = new AdvisorHypotheses(authorships);
        List<String> ids = authorships.people().ids();
        List<String> names = authorships.people().names();
        for (int person = 0; person < ids.size(); person++) {
            Guess guess = advised.contains(ids.get(person)) ? null : rule.best(person);
            if (guess == null) continue;
            builder.person(ids.get(guess.advisor), names.get(guess.advisor)).person(ids.get(person), names.get(person));
            builder.advised(ids.get(guess.advisor), ids.get(person), guess.relation());
        }
        return builder.build();
    }

    private record Guess(int advisor, int joint, int of, int from, int to) {
        Relation relation() {
            return new Relation(
                    Relation.HYPOTHESIS,
                    null,
                    joint + " of the first " + of + " works together",
                    PartialDate.ofYear(from),
                    PartialDate.ofYear(to),
                    true);
        }
    }

    // Nothing where nobody, or nobody alone, fulfils the rule.
    private @Nullable Guess best(int person) {
        int first = firstYears[person];
        if (first == Integer.MAX_VALUE) return null;
        int last = first + FIRST_YEARS - 1;
        Map<Integer, List<Integer>> years = new TreeMap<>();
        int works = 0;
        for (int i = begins[person]; i < begins[person + 1]; i++) {
            int year = authorships.years()[own[i]];
            if (year > last) continue;
            works++;
            for (int p = authorships.starts()[own[i]]; p < authorships.starts()[own[i] + 1]; p++) {
                int other = authorships.authors()[p];
                if (other != person)
                    years.computeIfAbsent(other, o -> new ArrayList<>()).add(year);
            }
        }
        List<Guess> guesses = new ArrayList<>();
        for (Map.Entry<Integer, List<Integer>> e : years.entrySet()) {
            List<Integer> joint = e.getValue().stream().sorted().toList();
            int other = e.getKey();
            boolean often = joint.size() >= LEAST_JOINT_WORKS
                    && joint.stream().distinct().count() >= LEAST_JOINT_YEARS
                    && 2 * joint.size() >= works;
            if (often && firstYears[other] <= first - SENIORITY && worksUntil(other, last) > works)
                guesses.add(new Guess(other, joint.size(), works, joint.get(0), joint.get(joint.size() - 1)));
        }
        int most = guesses.stream().mapToInt(Guess::joint).max().orElse(0);
        List<Guess> top = guesses.stream().filter(g -> g.joint == most).toList();
        return top.size() == 1 ? top.get(0) : null;
    }

    private int worksUntil(int person, int year) {
        int works = 0;
        for (int i = begins[person]; i < begins[person + 1]; i++)
            if (authorships.years()[own[i]] <= year) works++;
        return works;
    }
}
