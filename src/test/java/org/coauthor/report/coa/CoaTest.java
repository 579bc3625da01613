package org.coauthor.report.coa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.coauthor.model.CoauthorException;
import org.coauthor.report.ExampleFacts;
import org.coauthor.report.Person;
import org.coauthor.report.coa.Note.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoaTest {
    private static final String DAY = "2026-11-22";

    private static ExampleFacts pair() {
        return new ExampleFacts().person("a1", "Ines M. Berg").person("a2", "Tomás Okafor");
    }

    private static CoaDraft draft(ExampleFacts facts) {
        return Coa.draft(facts.dossier("a1", DAY), CoaChoices.DEFAULT, List.of());
    }

    private static List<String> names(CoaDraft draft, CoaTable table) {
        return draft.rows(table).stream().map(r -> r.code() + r.name()).toList();
    }

    private static boolean noted(CoaDraft draft, Kind kind, String about, String words) {
        return draft.notes(kind).stream()
                .anyMatch(n -> n.about().equals(about) && n.text().contains(words));
    }

    @ParameterizedTest(name = "a work of {0} is listed: {1}, borderline: {2}")
    @CsvSource({
        "2022-11-22, true, false",
        "2022-11-21, false, false",
        "2022-11, true, true",
        "2022, true, true",
        "2022-10, false, false",
        "2026-12, true, false",
        ", true, true",
        "2024, true, false"
    })
    void listsCoauthorsOfTheLast48Months(String date, boolean listed, boolean borderline) {
        CoaDraft draft = draft(pair().work("w1", "Pipes", date, "J", "a1", "a2"));
        assertEquals(listed ? List.of("A:Okafor, Tomás") : List.of(), names(draft, CoaTable.COLLABORATORS));
        assertEquals(borderline, noted(draft, Kind.BORDERLINE, "Okafor, Tomás", "Pipes"));
    }

    @Test
    void tellsThatABlankLastActiveIsForWantOfADate() {
        CoaDraft draft = Coa.draft(
                new ExampleFacts()
                        .person("a", "Ann Abel")
                        .person("b", "Bo Berg")
                        .person("c", "Cy Carr")
                        .work("w1", "Undated", null, null, "a", "b")
                        .work("w2", "Dated", "2026", null, "a", "c")
                        .dossier("a", "2026-11-22"),
                CoaChoices.DEFAULT,
                List.of());
        assertEquals(
                List.of("Blank, which NSF reads as ongoing, as no date is known: Berg, Bo."),
                draft.notes(Note.Kind.BLANK).stream()
                        .filter(n -> n.about().equals("Last Active"))
                        .map(Note::text)
                        .toList());
    }

    @Test
    void namesWorksJustOutsideTheWindow() {
        assertTrue(noted(
                draft(pair().work("w1", "Pipes", "2022-11-01", "J", "a1", "a2")),
                Kind.JUST_OUTSIDE,
                "Pipes",
                "21 days before"));
        assertTrue(draft(pair().work("w1", "Pipes", "2022-06", "J", "a1", "a2"))
                .notes(Kind.JUST_OUTSIDE)
                .isEmpty());
    }

    @Test
    void listsOneRowForCoauthorsWhoShareAGrant() {
        CoaDraft draft = draft(pair().person("a3", "Ruth Falk")
                .work("w1", "Pipes", "2024", "J", "a1", "a2")
                .holds("a1", "g1", "PI", "2023-01", "2025-06")
                .holds("a2", "g1", "co-PI", "2023-01", "2025-06")
                .holds("a3", "g1", "co-PI", "2023-01", "2025-06"));
        assertEquals(List.of("A:Okafor, Tomás", "C:Falk, Ruth"), names(draft, CoaTable.COLLABORATORS));
        assertEquals(
                LocalDate.of(2025, 6, 30),
                draft.rows(CoaTable.COLLABORATORS).get(1).lastActive());
    }

    @Test
    void leavesLastActiveBlankWhereOngoing() {
        CoaDraft draft = draft(pair().work("w1", "Pipes", "2024", "J", "a1", "a2")
                .holds("a1", "g1", "PI", "2023-01", null)
                .holds("a2", "g1", "co-PI", "2023-01", null));
        assertNull(draft.rows(CoaTable.COLLABORATORS).get(0).lastActive());
    }

    @Test
    void saysTheLastDayThatADateCanMean() {
        for (var expected : List.of(
                List.of("2024", "2024-12-31"),
                List.of("2024-02", "2024-02-29"),
                List.of("2026", DAY),
                List.of("2027-01", DAY)))
            assertEquals(
                    LocalDate.parse(expected.get(1)),
                    draft(pair().work("w1", "Pipes", expected.get(0), "J", "a1", "a2"))
                            .rows(CoaTable.COLLABORATORS)
                            .get(0)
                            .lastActive());
    }

    @Test
    void listsDoctoralTiesOnly() {
        CoaDraft draft = draft(pair().person("a3", "Ruth Falk")
                .person("a4", "Ada Post")
                .person("a5", "Una Clear")
                .advice("a2", "a1", "doctoral", "2001", "2005")
                .advice("a1", "a3", "doctoral", null, null)
                .advice("a4", "a1", "postdoctoral", "2005", "2007")
                .advice("a5", "a1", "unspecified", null, null));
        assertEquals(List.of("G:Okafor, Tomás", "T:Falk, Ruth"), names(draft, CoaTable.ADVISING));
        assertTrue(noted(draft, Kind.DECIDED, "Post, Ada", "postdoctoral advisor"));
        assertTrue(noted(draft, Kind.OUTSTANDING, "Clear, Una", "add if it was of your PhD"));
    }

    @Test
    void listsOwnAffiliationsOfTheLast12Months() {
        CoaDraft draft = draft(pair().stay("a1", "Porto University", "Professor", "2020", null)
                .stay("a1", "Delft", "Visitor", "2025-01", "2025-12-15")
                .stay("a1", "Lagos University", "Student", "2010", "2014")
                .stay("a1", "Edge", "Adjunct", "2020", "2025"));
        assertEquals(
                List.of("Porto University", "Delft", "Edge"),
                draft.rows(CoaTable.SELF).stream().map(CoaRow::affiliation).toList());
        assertEquals(
                LocalDate.of(2025, 12, 15), draft.rows(CoaTable.SELF).get(1).lastActive());
        assertTrue(noted(draft, Kind.BORDERLINE, "Edge", "do not settle"));
    }

    @Test
    void listsEditorsWithTheirJournal() {
        CoaDraft draft = draft(pair().person("a3", "Ruth Falk")
                .person("a4", "Ada Past")
                .edits("a1", "Pipes", "Associate Editor", "2020", null)
                .edits("a2", "Pipes", "Editor-in-Chief", "2018", null)
                .edits("a3", "Pipes", "Associate Editor", "2018", "2025-03")
                .edits("a4", "Pipes", "Associate Editor", "2010", "2020")
                .edits("a1", "Advice", "Editorial Advisory Board", "2020", null)
                .edits("a2", "Advice", "Editorial Advisory Board", "2020", null)
                .edits("a1", "Lonely", "Editor", "2020", null));
        assertEquals(List.of("B:Okafor, Tomás", "E:Falk, Ruth"), names(draft, CoaTable.EDITORS));
        assertEquals("Pipes", draft.rows(CoaTable.EDITORS).get(0).journal());
        assertTrue(noted(draft, Kind.DECIDED, "Advice", "no editing"));
        assertTrue(noted(draft, Kind.OUTSTANDING, "Lonely", "editor-in-chief is not known"));
    }

    @Test
    void takesTheNewestKnownAffiliation() {
        CoaDraft draft = draft(pair().work("w1", "Pipes", "2024", "J", "a1", "a2")
                .stay("a2", "Old", null, "2010", "2015")
                .stay("a2", "New", null, "2016", null)
                .stay("a2", "Undated", null, null, null));
        assertEquals("New", draft.rows(CoaTable.COLLABORATORS).get(0).affiliation());
        assertTrue(noted(
                draft(pair().work("w1", "Pipes", "2024", "J", "a1", "a2")),
                Kind.BLANK,
                "Okafor, Tomás",
                "No affiliation"));
    }

    @Test
    void keepsThePersonOutOfTheirOwnTable() {
        CoaDraft draft = draft(new ExampleFacts()
                .person(new Person("a1", "Ines M. Berg", "0000-0002-1825-0097", List.of("Ines Berg")))
                .person(new Person("a2", "Inés Bergh", "0000-0002-1825-0097", List.of()))
                .person("a3", "Ines Berg")
                .person("a4", "The Pipes Collaboration")
                .work("w1", "Namesake beside", "2024", "J", "a1", "a3")
                .work("w2", "Other record", "2024", "J", "a1", "a2", "a4"));
        assertEquals(List.of("A:Berg, Ines"), names(draft, CoaTable.COLLABORATORS));
        assertTrue(noted(draft, Kind.DECIDED, "Bergh, Inés", "another spelling"));
        assertTrue(noted(draft, Kind.DECIDED, "The Pipes Collaboration", "a group is nobody"));
    }

    @Test
    void neverMergesByName() {
        CoaDraft draft = draft(pair().person("a3", "Tomás Okafor")
                .person("a4", "T. Okafor")
                .work("w1", "Pipes", "2024", "J", "a1", "a2")
                .work("w2", "Tubes", "2024", "J", "a1", "a3", "a4"));
        assertEquals(
                List.of("A:Okafor, T.", "A:Okafor, Tomás", "A:Okafor, Tomás"), names(draft, CoaTable.COLLABORATORS));
        assertTrue(noted(draft, Kind.OUTSTANDING, "Okafor, Tomás", "Two records bear this name"));
    }

    @Test
    void reportsVeryLargeWorksAndLeavesTheChoice() {
        ExampleFacts facts = pair();
        String[] many = new String[200];
        for (int i = 0; i < many.length; i++) {
            many[i] = "p" + i;
            facts.person(many[i], "Person Number" + (char) ('a' + i % 26) + (char) ('a' + i / 26));
        }
        many[7] = "a1";
        facts.work("w1", "Large", "2024", "J", many).work("w2", "Small", "2024", "J", "a1", "a2", "p3");
        CoaDraft all = draft(facts);
        assertEquals(200, all.rows(CoaTable.COLLABORATORS).size());
        assertTrue(noted(all, Kind.DECIDED, "Large", "200 authors: all listed"));
        CoaDraft fewer = Coa.draft(facts.dossier("a1", DAY), new CoaChoices(100, 120, CoaAnswers.NONE), List.of());
        assertEquals(2, fewer.rows(CoaTable.COLLABORATORS).size());
        assertTrue(noted(fewer, Kind.DECIDED, "Large", "left out as you chose"));
    }

    @Test
    void takesTheUsersAnswers(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("answers.yaml");
        Files.writeString(file, """
                people:
                  Tomás Okafor: {affiliation: Porto, optional: Dept. of Pipes, lastActive: 2025-03}
                  Nobody Here: {affiliation: X}
                leaveOut: {a3: deceased}
                table2: [{name: Max Berg, relation: Brother}]
                table4: [{name: 'Falk, Ruth', code: 'C:', affiliation: Delft}]
                """, StandardCharsets.UTF_8);
        CoaDraft draft = Coa.draft(
                pair().person("a3", "Gone Away")
                        .work("w1", "Pipes", "2024", "J", "a1", "a2", "a3")
                        .dossier("a1", DAY),
                new CoaChoices(Integer.MAX_VALUE, 120, CoaAnswers.read(file)),
                List.of());
        assertEquals(List.of("A:Okafor, Tomás", "C:Falk, Ruth"), names(draft, CoaTable.COLLABORATORS));
        CoaRow tomas = draft.rows(CoaTable.COLLABORATORS).get(0);
        assertEquals("Porto", tomas.affiliation());
        assertEquals("Dept. of Pipes", tomas.optional());
        assertEquals(LocalDate.of(2025, 3, 31), tomas.lastActive());
        assertEquals(List.of("R:Berg, Max"), names(draft, CoaTable.RELATIONS));
        assertTrue(noted(draft, Kind.DECIDED, "Away, Gone", "deceased"));
        assertTrue(noted(draft, Kind.OUTSTANDING, "Nobody Here", "no table has them"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"peple: {}", "people: [", "[1, 2]", "table2: 7"})
    void refusesAnswersThatItCannotRead(String yaml, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("answers.yaml");
        Files.writeString(file, yaml, StandardCharsets.UTF_8);
        CoauthorException e = assertThrows(CoauthorException.class, () -> CoaAnswers.read(file));
        assertEquals(CoauthorException.Exit.NO_SOURCE, e.exit());
    }

    @Test
    void carriesOverAnEarlierWorkbook() {
        CoaTable four = CoaTable.COLLABORATORS;
        List<CoaRow> earlier = List.of(
                CoaRow.of(four, "A:", "Okafor, Tomás", "Lagos", LocalDate.of(2025, 1, 1))
                        .withOptional("Physics"),
                CoaRow.of(four, "A:", "Long, Ago", "Delft", LocalDate.of(2022, 11, 21)),
                CoaRow.of(four, "C:", "Still, Here", "Delft", null),
                CoaRow.of(CoaTable.ADVISING, "G:", "Advisor, Old", "Delft", null));
        CoaDraft draft = Coa.draft(
                pair().person("a3", "Ruth Falk")
                        .work("w1", "Pipes", "2024", "J", "a1", "a2", "a3")
                        .dossier("a1", DAY),
                CoaChoices.DEFAULT,
                earlier);
        assertEquals(List.of("A:Falk, Ruth", "A:Okafor, Tomás", "C:Still, Here"), names(draft, four));
        assertEquals("Physics", draft.rows(four).get(1).optional());
        assertEquals("Lagos", draft.rows(four).get(1).affiliation());
        assertEquals(List.of("G:Advisor, Old"), names(draft, CoaTable.ADVISING));
        assertTrue(noted(draft, Kind.CHANGED, "Long, Ago", "Dropped"));
        assertTrue(noted(draft, Kind.CHANGED, "Still, Here", "Carried over"));
        assertTrue(noted(draft, Kind.CHANGED, "Falk, Ruth", "New"));
    }

    @Test
    void anEarlierRowMayHaveOrLackAMiddleInitial() {
        CoaTable four = CoaTable.COLLABORATORS;
        List<CoaRow> earlier = List.of(
                CoaRow.of(four, "A:", "Okafor, Tomás, P", "Lagos", LocalDate.of(2025, 1, 1))
                        .withOptional("Physics"),
                CoaRow.of(four, "A:", "Falk, Ruth, A", "Delft", null),
                CoaRow.of(four, "A:", "Falk, Ruth, B", "Porto", null));
        CoaDraft draft = Coa.draft(
                pair().person("a3", "Ruth Falk")
                        .work("w1", "Pipes", "2024", "J", "a1", "a2", "a3")
                        .dossier("a1", DAY),
                CoaChoices.DEFAULT,
                earlier);
        assertEquals(
                List.of("A:Falk, Ruth", "A:Falk, Ruth, A", "A:Falk, Ruth, B", "A:Okafor, Tomás"), names(draft, four));
        assertEquals("Physics", draft.rows(four).get(3).optional());
        assertTrue(noted(draft, Kind.CHANGED, "Okafor, Tomás", "Was listed as Okafor, Tomás, P"));
        assertFalse(noted(draft, Kind.CHANGED, "Okafor, Tomás", "New"));
        assertFalse(noted(draft, Kind.CHANGED, "Okafor, Tomás, P", "No longer listed"));
        assertTrue(noted(draft, Kind.CHANGED, "Falk, Ruth", "New"));
    }

    @Test
    void marksEveryDifferenceFromAnEarlierWorkbookWhoeverMadeIt(@TempDir Path folder) throws Exception {
        CoaTable four = CoaTable.COLLABORATORS;
        Path file = folder.resolve("answers.yaml");
        Files.writeString(
                file,
                "people: {Tomás Okafor: {affiliation: Porto, lastActive: 2025-03}}\nleaveOut: {a3: deceased}\n",
                StandardCharsets.UTF_8);
        List<CoaRow> earlier = List.of(
                CoaRow.of(four, "C:", "Okafor, Tomás", "", LocalDate.of(2024, 12, 31)),
                CoaRow.of(four, "A:", "Away, Gone", "Delft", LocalDate.of(2024, 12, 31)));
        CoaDraft draft = Coa.draft(
                pair().person("a3", "Gone Away")
                        .work("w1", "Pipes", "2024", "J", "a1", "a2", "a3")
                        .dossier("a1", DAY),
                new CoaChoices(Integer.MAX_VALUE, 120, CoaAnswers.read(file)),
                earlier);
        assertTrue(noted(draft, Kind.CHANGED, "Okafor, Tomás", "Affiliation was blank"));
        assertTrue(noted(draft, Kind.CHANGED, "Okafor, Tomás", "Code was C:"));
        assertTrue(noted(draft, Kind.CHANGED, "Okafor, Tomás", "Last active was 2024-12-31"));
        assertTrue(noted(draft, Kind.CHANGED, "Away, Gone", "No longer listed"));
    }

    @Test
    void asksForNoAdvisorWhomTheUserHasGiven(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("answers.yaml");
        Files.writeString(file, "table3: [{name: Una Clear, code: 'G:', affiliation: Delft}]", StandardCharsets.UTF_8);
        ExampleFacts facts = pair().person("a5", "Una Clear").advice("a5", "a1", "unspecified", null, null);
        CoaChoices answered = new CoaChoices(Integer.MAX_VALUE, 120, CoaAnswers.read(file));
        CoaDraft draft = Coa.draft(facts.dossier("a1", DAY), answered, List.of());
        assertFalse(noted(draft, Kind.OUTSTANDING, "Clear, Una", ""));
        assertFalse(noted(draft, Kind.OUTSTANDING, "PhD advisor", ""));
        assertTrue(noted(draft, Kind.OUTSTANDING, "PhD advisees", "None is known"));
    }

    @Test
    void summarisesWithTheSourceOfEachRow() {
        CoaDraft draft = Coa.draft(ExampleFacts.circle().dossier("a1", DAY), CoaChoices.DEFAULT, List.of());
        String markdown = CoaSummary.markdownOf(draft);
        assertTrue(
                markdown.contains("| A: | Okafor, Tomás | Porto University | ongoing | cv.txt:11; cv.txt:12"),
                markdown);
        assertTrue(markdown.contains("## To do by hand"));
        assertTrue(CoaSummary.htmlOf(draft).contains("Wen&lt;/b&gt;"));
    }
}
