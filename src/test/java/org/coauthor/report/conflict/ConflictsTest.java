package org.coauthor.report.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.identity.InstitutionNames;
import org.coauthor.report.ExampleFacts;
import org.coauthor.report.conflict.ConflictReport.Pair;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Institutions NAMES = InstitutionNames.bundled()::key;

    private static ExampleFacts pair() {
        return new ExampleFacts()
                .person("r", "Rita Reviewer")
                .person("a", "Arne Author")
                .person("m", "Mia Mentor");
    }

    private static Party party(String name) {
        return new Party(name, name, null, null, null);
    }

    /** Rita reviews a work of Arne. */
    private static ConflictReport judge(RulePack pack, ExampleFacts facts) {
        return judge(pack, facts, party("Rita"), party("Arne"), Map.of("Rita", "r", "Arne", "a"));
    }

    private static ConflictReport judge(
            RulePack pack, ExampleFacts facts, Party reviewer, Party author, Map<String, String> ids) {
        Map<Party, String> known = new LinkedHashMap<>();
        Map<Party, String> unknown = new LinkedHashMap<>();
        for (Party party : List.of(reviewer, author)) {
            String id = ids.get(party.number());
            if (id == null) unknown.put(party, "nobody of this name is in the graph");
            else known.put(party, id);
        }
        return new Conflicts(pack, DAY, NAMES)
                .judge(
                        List.of(reviewer),
                        List.of(new Submission("7", "On <i>pipes</i>", List.of(author))),
                        new Resolved(known, unknown),
                        facts.facts(),
                        List.of());
    }

    private static String verdict(ConflictReport report) {
        return report.pairs().isEmpty()
                ? "none"
                : report.pairs().get(0).verdict().toString();
    }

    @ParameterizedTest(name = "{0}: a joint work of {1} is {2}")
    @CsvSource({
        "nsf, 2022-11-22, conflict",
        "nsf, 2022-11-21, none",
        "nsf, 2022, borderline",
        "nsf, , borderline",
        "nsf, 2027, conflict",
        "neurips, 2023-11-22, conflict",
        "neurips, 2023-11-21, none",
        "neurips, 2023, borderline",
        "icml, 2024, conflict",
        "acl, 2021-11-22, conflict",
        "acl, 2021-11-21, none",
        "acl, 2021-11, borderline",
        "acm-tops, 2022-12, conflict",
        "joss, 2022-10-31, none",
        "nih, 2023-12, conflict",
        "openreview, 2024, conflict",
        "openreview, 2023, none",
        "openreview, 2023-12-31, none",
        "openreview, 2024-01-01, conflict"
    })
    void judgesJointWorksByEachPacksWindow(String pack, String date, String expected) {
        assertEquals(expected, verdict(judge(RulePack.of(pack), pair().work("w", "Pipes", date, "J", "r", "a"))));
    }

    @ParameterizedTest(name = "{0}: {1} advising that ended in {2} is {3}")
    @CsvSource({
        "nsf, doctoral, 1990, conflict",
        "nsf, postdoctoral, 2025, none",
        "neurips, masters, 1990, conflict",
        "neurips, internship, 2025, none",
        "acl, internship, 2025, conflict",
        "acl, doctoral, 2015, none",
        "acl, doctoral, 2021, borderline",
        "acm-tops, doctoral, 1990, conflict",
        "openreview, doctoral, 1990, none",
        "openreview, committee, 2024, conflict"
    })
    void judgesAdvising(String pack, String kind, String to, String expected) {
        assertEquals(expected, verdict(judge(RulePack.of(pack), pair().advice("r", "a", kind, null, to))));
        assertEquals(expected, verdict(judge(RulePack.of(pack), pair().advice("a", "r", kind, null, to))));
    }

    @ParameterizedTest(name = "{0}: one left in {1} as {2}: {3}")
    @CsvSource({
        "neurips, 2024, Postdoc, conflict",
        "neurips, 2023, Postdoc, borderline",
        "neurips, 2022, Postdoc, none",
        "neurips, 2025, Research Intern, none",
        "openreview, 2025, Research Intern, conflict",
        "acl, 2025, Lecturer, none",
        "acl, , Lecturer, conflict",
        "nsf, 2025-11-22, Lecturer, conflict",
        "nsf, 2025-11-21, Lecturer, none"
    })
    void judgesSharedInstitutions(String pack, String to, String role, String expected) {
        assertEquals(
                expected,
                verdict(judge(
                        RulePack.of(pack),
                        pair().stay("r", "UC Berkeley", role, "2015", to)
                                .stay("a", "University of California, Berkeley", "Professor", "2010", null))));
    }

    @Test
    void judgesSiblingsGrantsAndBoards() {
        ExampleFacts siblings =
                pair().advice("m", "r", "doctoral", null, "1999").advice("m", "a", "doctoral", null, "2003");
        ConflictReport report = judge(RulePack.of("acm-tops"), siblings);
        assertEquals("conflict", verdict(report));
        assertEquals(
                List.of("Rita", "Mia Mentor", "Arne"),
                report.pairs().get(0).findings().get(0).path());
        assertEquals("none", verdict(judge(RulePack.of("neurips"), siblings)));
        assertEquals("borderline", verdict(judge(RulePack.of("neurips").withSubmarine(), siblings)));
        ExampleFacts grant = pair().holds("r", "g", "PI", "2020", "2025").holds("a", "g", "co-PI", "2020", "2025");
        assertEquals("conflict", verdict(judge(RulePack.of("nsf"), grant)));
        assertEquals("none", verdict(judge(RulePack.of("acl"), grant)));
        ExampleFacts board =
                pair().edits("r", "J", "Editor", "2020", null).edits("a", "J", "Editor", "2020", "2024-12");
        assertEquals("conflict", verdict(judge(RulePack.of("nsf"), board)));
    }

    @Test
    void findsACommonRecentCoauthorOnlyIfAsked() {
        ExampleFacts facts =
                pair().work("w1", "One", "2026-01", "J", "r", "m").work("w2", "Two", "2025-06", "J", "m", "a");
        assertEquals("none", verdict(judge(RulePack.of("acl"), facts)));
        ConflictReport report = judge(RulePack.of("acl").withSubmarine(), facts);
        assertEquals("waivable", verdict(report));
        assertEquals(
                List.of("Rita", "Mia Mentor", "Arne"),
                report.pairs().get(0).findings().get(0).path());
    }

    @Test
    void waivesWorksOfVeryManyAuthorsWhereTheRulesDo() {
        List<String> many = new ArrayList<>(List.of("r", "a"));
        for (int i = 0; i < 120; i++) many.add("p" + i);
        ExampleFacts facts = pair().work("w", "Large", "2025", "J", many.toArray(String[]::new));
        assertEquals("waivable", verdict(judge(RulePack.of("joss"), facts)));
        assertEquals("conflict", verdict(judge(RulePack.of("nsf"), facts)));
        assertEquals(
                "none", verdict(judge(RulePack.of("nih"), pair().work("w", "Pipes: a review", "2025", "J", "r", "a"))));
    }

    @Test
    void whatMayLieInTheWindowIsBorderlineUnlessSomethingDoes() {
        ExampleFacts undated =
                pair().work("w1", "One", "2026-01", "J", "r", "m").work("w2", "Two", null, "J", "m", "a");
        assertEquals("borderline", verdict(judge(RulePack.of("acl").withSubmarine(), undated)));
        ExampleFacts both = undated.work("w3", "Three", "2025-06", "J", "m", "a");
        assertEquals("waivable", verdict(judge(RulePack.of("acl").withSubmarine(), both)));
    }

    @Test
    void aReviewerMayNotReviewTheirOwnWork() {
        ConflictReport report =
                judge(RulePack.of("acl"), pair(), party("Rita"), party("Arne"), Map.of("Rita", "a", "Arne", "a"));
        assertEquals("author", report.pairs().get(0).findings().get(0).rule());
        assertTrue(report.reaches(Verdict.CONFLICT));
    }

    @Test
    void listsNamesThatAreNotSettledAndStillUsesTheFile() {
        Party rita = new Party("1", "Rita Reviewer", null, "UC Berkeley", "rita");
        Party arne = new Party("", "Arne Author", null, "University of California, Berkeley", null);
        ConflictReport report = judge(RulePack.of("acl"), new ExampleFacts(), rita, arne, Map.of());
        assertEquals(2, report.unresolved().size());
        assertEquals("conflict", verdict(report));
        assertEquals(
                List.of("Rita Reviewer", "Arne Author"),
                report.pairs().get(0).findings().get(0).path());
        assertTrue(ConflictPage.of(report).contains("nobody of this name is in the graph"));
    }

    @Test
    void writesWhatConferenceSystemsTake() {
        ExampleFacts facts =
                pair().work("w", "=Pipes", "2025-03", "J", "r", "a").advice("a", "r", "doctoral", "2001", "2005");
        Party rita = new Party("12", "Rita Reviewer", null, null, "rita at example");
        Party arne = new Party("", "Arne Author", null, "Delft", null);
        ConflictReport report = judge(RulePack.of("nsf"), facts, rita, arne, Map.of("12", "r", "", "a"));
        assertEquals(
                "submission #,person #,name,email,verdict,reason\r\n"
                        + "7,12,Rita Reviewer,rita at example,conflict,co-author: Rita Reviewer → Arne Author: =Pipes (2025-03)\r\n",
                ConflictFormats.easyChair(report));
        assertEquals(
                "# Rita Reviewer <rita at example>\nArne Author (Delft)\n\n",
                ConflictFormats.hotCrp(report, List.of(new Submission("7", "x", List.of(arne)))));
        assertEquals(
                "person,person_name,name,relation,start,end\r\n"
                        + "12,Rita Reviewer,Arne Author,Coauthor,2025,2025\r\n"
                        + "12,Rita Reviewer,Arne Author,PhD Advisor,2001,2005\r\n",
                ConflictFormats.openReview(report));
        var page = Jsoup.parse(ConflictPage.of(report));
        assertEquals(0, page.select("i").size());
        assertEquals("conflict", page.select("td.bad").text());
        assertTrue(ConflictFormats.table(report)
                .contains("phd-advisor: Rita Reviewer → Arne Author: doctoral advisor (2001–2005) [cv.txt:11]"));
    }

    @Test
    void fastAndNaiveAgree() {
        java.util.Random random = new java.util.Random(5);
        ExampleFacts facts = new ExampleFacts();
        List<Party> reviewers = new ArrayList<>();
        List<Submission> works = new ArrayList<>();
        Map<Party, String> ids = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            facts.person("p" + i, "Person " + i);
            ids.put(party("p" + i), "p" + i);
        }
        for (int w = 0; w < 60; w++)
            facts.work(
                    "w" + w,
                    "Work " + w,
                    String.valueOf(2018 + random.nextInt(9)),
                    "J",
                    "p" + random.nextInt(30),
                    "p" + random.nextInt(30),
                    "p" + random.nextInt(30));
        for (int i = 0; i < 10; i++) reviewers.add(party("p" + i));
        for (int s = 0; s < 20; s++)
            works.add(new Submission(
                    "s" + s, "S", List.of(party("p" + random.nextInt(30)), party("p" + random.nextInt(30)))));
        Resolved resolved = new Resolved(ids, Map.of());
        RulePack pack = RulePack.of("acl");
        ConflictReport report =
                new Conflicts(pack, DAY, NAMES).judge(reviewers, works, resolved, facts.facts(), List.of());
        int naive = 0;
        for (Submission work : works)
            for (Party reviewer : reviewers) {
                boolean found = work.authors().contains(reviewer);
                for (Party author : work.authors())
                    for (var joint : facts.facts().works())
                        found |= joint.authorship(ids.get(author)).isPresent()
                                && joint.authorship(ids.get(reviewer)).isPresent()
                                && joint.date().year() >= 2021;
                if (found) naive++;
            }
        assertEquals(naive, report.pairs().size());
        assertTrue(naive > 20);
        assertEquals(200, report.counts().values().stream().mapToInt(i -> i).sum());
        assertFalse(report.pairs().stream().map(Pair::verdict).anyMatch(v -> v == Verdict.NONE));
    }
}
