package org.coauthor.report.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.coauthor.model.PartialDate;
import org.coauthor.report.ExampleFacts;
import org.coauthor.report.Period;
import org.coauthor.report.conflict.ConflictReport.Unresolved;
import org.coauthor.report.conflict.Party;
import org.coauthor.report.group.GroupReport.Bridge;
import org.coauthor.report.group.GroupReport.Isolate;
import org.coauthor.report.group.GroupReport.Partner;
import org.coauthor.report.group.GroupReport.Totals;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A department of five: a and b, b and c write together; d writes with outsiders, e alone; x and y are outside. */
class GroupCollaborationTest {
    private static final ExampleFacts FACTS = new ExampleFacts()
            .person("a", "Ann <i>Abel</i>")
            .person("b", "=Bo Berg")
            .person("c", "Cy | Carr")
            .person("d", "Di Dorn")
            .person("e", "Ed East")
            .person("x", "Xu Xi")
            .person("y", "Yo Yung")
            .work("w1", "One", "2020", "ICML", "a", "b")
            .work("w2", "Two", "2022-05", "ICML", "b", "a", "x")
            .work("w3", "Three", "2023", "ICLR", "c", "b")
            .work("w4", "Four", "2024", "ICLR", "d", "x")
            .work("w5", "Five", "2024", "ICLR", "x", "y", "d")
            .work("w6", "Six", null, null, "a")
            .work("w7", "Not ours", "2024", "ICLR", "x", "y")
            .stay("a", "Kiel", "Professor", "2019", null);

    private static GroupReport report(Period period) {
        return new GroupCollaboration(
                        FACTS.facts(), List.of("a", "b", "c", "d", "e"), LocalDate.of(2026, 11, 22), period)
                .report(
                        "department",
                        period,
                        List.of(new Unresolved(
                                "member", new Party("", "No One", null, null, null), "nobody of this name")));
    }

    private final GroupReport report = report(Period.ALWAYS);

    @Test
    void countsWorksInsideAndOutside() {
        assertEquals(new Totals(6, 3, 2, 10, 2), report.totals());
        assertEquals(
                List.of(3, 3, 1, 2, 0),
                report.members().stream().map(GroupReport.Member::works).toList());
        assertEquals(
                List.of(2, 3, 1, 0, 0),
                report.members().stream().map(GroupReport.Member::insideWorks).toList());
        assertEquals("Kiel", report.members().get(0).affiliation());
    }

    @Test
    void theMatrixIsSymmetricWithAllWorksOnTheDiagonal() {
        assertEquals(
                List.of(
                        List.of(3, 2, 0, 0, 0),
                        List.of(2, 3, 1, 0, 0),
                        List.of(0, 1, 1, 0, 0),
                        List.of(0, 0, 0, 2, 0),
                        List.of(0, 0, 0, 0, 0)),
                report.matrix());
    }

    @Test
    void findsBridgesInsideAndOutside() {
        assertEquals(
                List.of(
                        new Bridge("=Bo Berg", true, "Without them the members connected to them fall into 2 parts."),
                        new Bridge(
                                "Xu Xi",
                                false,
                                "Wrote with members who have not all written with each other: =Bo Berg, Ann <i>Abel</i>, Di Dorn.")),
                report.bridges());
    }

    @Test
    void findsIsolates() {
        assertEquals(List.of(new Isolate("Di Dorn", 2, 2), new Isolate("Ed East", 0, 0)), report.isolates());
    }

    @Test
    void listsOutsideCollaboratorsOfTheMostMembersFirst() {
        assertEquals(
                List.of("Xu Xi", "Yo Yung"),
                report.outside().stream().map(GroupReport.Outside::name).toList());
        assertEquals(3, report.outside().get(0).works());
        assertEquals(
                List.of(
                        new Partner("Ann <i>Abel</i>", 1, 2022, 2022),
                        new Partner("=Bo Berg", 1, 2022, 2022),
                        new Partner("Di Dorn", 2, 2024, 2024)),
                report.outside().get(0).members());
    }

    @Test
    void keepsToThePeriod() {
        GroupReport recent = report(new Period(PartialDate.parse("2022"), PartialDate.parse("2023")));
        assertEquals(new Totals(2, 2, 2, 10, 1), recent.totals());
        assertEquals(
                List.of(2022, 2023),
                recent.years().stream().map(GroupReport.Year::year).toList());
    }

    @Test
    void aGroupOfNobodyIsEmptyInAllFormats() {
        GroupReport empty = new GroupCollaboration(FACTS.facts(), List.of(), LocalDate.of(2026, 11, 22), Period.ALWAYS)
                .report("nobody", Period.ALWAYS, List.of());
        GroupDocument document = new GroupDocument(empty);
        assertEquals(new Totals(0, 0, 0, 0, 0), empty.totals());
        assertTrue(document.markdown().contains("None."));
        assertTrue(document.page().contains("</html>"));
        assertTrue(document.workbook().length > 0);
        assertTrue(document.word().length > 0);
    }

    @Test
    void thePageHoldsEverythingAndRunsNothing() {
        Document page = Jsoup.parse(new GroupDocument(report).page());
        assertEquals(0, page.select("script, i, link, img[src^=http]").size());
        assertEquals(1, page.select("svg").size());
        assertTrue(page.text().contains("No One"));
        for (String title : List.of("Members", "Isolates", "Bridges", "Matrix", "Inside", "Outside", "By year"))
            assertTrue(page.select("h2").eachText().contains(title), title);
    }

    @Test
    void anotherLibraryReadsTheWorkbook() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(new GroupDocument(report).workbook()))) {
            List<org.dhatim.fastexcel.reader.Row> matrix =
                    workbook.findSheet("Matrix").orElseThrow().read();
            assertEquals(6, matrix.size());
            assertEquals("=Bo Berg", matrix.get(2).getCellText(0));
            assertEquals(2, matrix.get(2).getCellAsNumber(1).orElseThrow().intValue());
        }
    }

    @Test
    void wordMarkdownAndCsvSayTheSame() throws IOException {
        GroupDocument document = new GroupDocument(report);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document.word()));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            assertTrue(extractor.getText().contains("Without them the members"));
        }
        assertTrue(document.markdown().contains("| Cy \\| Carr | "), document.markdown());
        assertTrue(document.csv().contains("'=Bo Berg,Cy | Carr,inside,,1,2023,2023"), document.csv());
        assertTrue(document.csv().contains("Di Dorn,Xu Xi,outside,,2,2024,2024"), document.csv());
        assertFalse(document.csv().lines().anyMatch(l -> l.startsWith("=")));
    }
}
