package org.coauthor.report.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.coauthor.identity.InstitutionNames;
import org.coauthor.report.ExampleFacts;
import org.coauthor.report.Facts;
import org.coauthor.report.conflict.ConflictReport.Pair;

class ConflictsProperties {
    private static final List<String> KINDS = List.of("doctoral", "postdoctoral", "masters", "unspecified");
    private static final Conflicts CONFLICTS = new Conflicts(
            RulePack.of("nsf").withSubmarine(), LocalDate.of(2026, 11, 22), InstitutionNames.bundled()::key);

    /** All pairs together are judged as each pair alone; people whom the graph does not know among them. */
    @Property(seed = "31", tries = 40)
    void allPairsTogetherAreEachPairAlone(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        Facts facts = facts(random);
        Map<Party, String> known = new LinkedHashMap<>();
        Map<Party, String> unknown = new LinkedHashMap<>();
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Party party = new Party("", "Person " + i, null, random.nextInt(4) == 0 ? "Kiel" : null, null);
            parties.add(party);
            if (i % 5 == 4) unknown.put(party, "nobody of this name is in the graph");
            else known.put(party, "p" + i);
        }
        Resolved resolved = new Resolved(known, unknown);
        List<Submission> works = new ArrayList<>();
        for (int w = 0; w < 6; w++)
            works.add(new Submission(
                    "s" + w,
                    "Submission " + w,
                    List.of(parties.get(random.nextInt(12)), parties.get(random.nextInt(12)))));
        List<Party> reviewers = parties.subList(0, 6);
        List<Pair> alone = new ArrayList<>();
        for (Submission work : works)
            for (Party reviewer : reviewers)
                alone.addAll(CONFLICTS
                        .judge(List.of(reviewer), List.of(work), resolved, facts, List.of())
                        .pairs());
        ConflictReport together = CONFLICTS.judge(reviewers, works, resolved, facts, List.of());
        assertEquals(
                alone.stream().map(ConflictsProperties::settled).toList(),
                together.pairs().stream().map(ConflictsProperties::settled).toList());
        assertEquals(36 - together.pairs().size(), together.counts().get(Verdict.NONE));
    }

    /** What does not hang on who else is asked about. */
    private static String settled(Pair pair) {
        return pair.work() + " " + pair.reviewer().name() + " " + pair.verdict() + " "
                + pair.findings().stream()
                        .map(f -> f.rule() + " " + f.author() + " " + f.verdict() + " " + f.detail())
                        .toList();
    }

    private static Facts facts(Random random) {
        ExampleFacts facts = new ExampleFacts();
        for (int i = 0; i < 12; i++) facts.person("p" + i, "Person " + i);
        for (int w = 0; w < 12; w++)
            facts.work("w" + w, "Work " + w, "" + (2020 + random.nextInt(7)), "J", person(random), person(random));
        for (int i = 0; i < 6; i++)
            facts.advice(person(random), person(random), KINDS.get(random.nextInt(4)), "2015", "2019")
                    .stay(person(random), "Univ " + random.nextInt(3), "Professor", "2015", null)
                    .holds(person(random), "g" + random.nextInt(3), "PI", "2024", null)
                    .edits(person(random), "J" + random.nextInt(3), "Editor", "2024", null);
        return facts.facts();
    }

    private static String person(Random random) {
        return "p" + random.nextInt(12);
    }
}
