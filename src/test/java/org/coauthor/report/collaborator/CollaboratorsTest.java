package org.coauthor.report.collaborator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Evidence;
import org.coauthor.report.ExampleFacts;
import org.coauthor.report.Period;
import org.coauthor.report.collaborator.CollaboratorReport.Changes;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.Link;
import org.coauthor.report.collaborator.CollaboratorReport.Totals;
import org.coauthor.report.collaborator.CollaboratorReport.YearRow;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollaboratorsTest {
    private final CollaboratorReport report =
            Collaborators.of(ExampleFacts.circle().dossier("a1", "2026-11-22"), Period.ALWAYS);

    @Test
    void countsWorksAndPeople() {
        assertEquals(new Totals(6, 1, 5, 1, 1), report.totals());
        assertEquals(
                List.of("a2", "a4", "a3", "a7", "a5", "a6"),
                report.collaborators().stream().map(Collaborator::id).toList());
    }

    @Test
    void tellsWhatJoinsTwoPeople() {
        Collaborator tomas = of("a2");
        assertEquals(3, tomas.works());
        assertEquals("2019–2024", tomas.years());
        assertEquals(1.833, tomas.strength());
        assertEquals("Porto University", tomas.now().institution());
        assertEquals("Lagos University", tomas.then().institution());
        assertEquals(List.of("ICLR", "Journal of Plumbing"), tomas.venues());
        assertEquals("co-PI", tomas.ties().get(0).role());
        assertEquals("w3", tomas.joint().get(0).id());
        assertEquals(List.of(new Evidence("cv.txt", 12)), tomas.joint().get(0).evidence());
    }

    @Test
    void namesTheTiesWithoutJointWorks() {
        Collaborator jonas = of("a6");
        assertEquals(0, jonas.works());
        assertEquals(
                List.of("doctoral advisor", "co-editor"),
                jonas.ties().stream().map(t -> t.role()).toList());
        assertNull(jonas.firstYear());
        assertEquals("masters advisee", of("a3").ties().get(0).role());
    }

    @Test
    void listsEveryYearFromTheFirstToTheLast() {
        assertEquals(
                List.of(
                        new YearRow(2019, 1, 1, 1),
                        new YearRow(2020, 0, 0, 0),
                        new YearRow(2021, 0, 0, 0),
                        new YearRow(2022, 1, 2, 1),
                        new YearRow(2023, 0, 0, 0),
                        new YearRow(2024, 2, 3, 2),
                        new YearRow(2025, 1, 2, 1)),
                report.years());
    }

    @Test
    void linksCollaboratorsWhoShareWorks() {
        assertTrue(report.links().contains(new Link("a2", "a3", 1)));
        assertFalse(report.links().contains(new Link("a3", "a4", 1)));
        assertEquals(of("a3").group(), of("a7").group());
    }

    @Test
    void keepsToThePeriod() {
        CollaboratorReport recent = Collaborators.of(
                ExampleFacts.circle().dossier("a1", "2026-11-22"), new Period(PartialDate.parse("2023"), null));
        assertEquals(3, recent.totals().works());
        assertEquals(1, recent.totals().undatedWorks());
        assertTrue(recent.collaborators().stream().noneMatch(c -> c.id().equals("a6") && c.works() > 0));
    }

    @Test
    void newInAYearIsWhoWasNoCollaboratorBefore() {
        CollaboratorReport recent = Collaborators.of(
                ExampleFacts.circle().dossier("a1", "2026-11-22"), new Period(PartialDate.parse("2024"), null));
        assertEquals(List.of(new YearRow(2024, 2, 3, 2), new YearRow(2025, 1, 2, 1)), recent.years());
    }

    @Test
    void saysWhatIsNewSinceADate() {
        assertEquals(
                new Changes(
                        PartialDate.parse("2024-05"),
                        List.of("=HYPERLINK(\"x\")", "Li <b>Wen</b>"),
                        List.of(),
                        List.of(
                                "Namesakes (with Li <b>Wen</b>)",
                                "Third time (with =HYPERLINK(\"x\"), Ruth van der Meer, Tomás Okafor)")),
                Comparison.since(report, PartialDate.parse("2024-05")).changes());
        assertEquals(
                List.of("On | pipes * and `ticks` (with Tomás Okafor; the date 2019 does not settle it)"),
                Comparison.since(report, PartialDate.parse("2019-06")).changes().newWorks().stream()
                        .filter(w -> w.startsWith("On"))
                        .toList());
    }

    @Test
    void saysWhatIsUncertain() {
        List<String> doubts =
                report.doubts().stream().map(d -> d.about() + ": " + d.why()).toList();
        assertTrue(
                doubts.contains("Namesakes: The source cuts the author list: further collaborators may be missing."));
        assertTrue(doubts.contains("Undated: No year is known."));
        assertTrue(doubts.contains("Affiliations: Not known of 4 of 6 people."), doubts.toString());
        assertTrue(
                doubts.contains("Affiliations: Without dates, so that they may be past: those of Ruth van der Meer."));
        assertTrue(doubts.stream().anyMatch(d -> d.startsWith("Li <b>Wen</b>: 2 people of this name")));
    }

    @Test
    void comparesWithAnEarlierReport(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("earlier.json");
        CollaboratorReport earlier = Collaborators.of(
                ExampleFacts.circle().dossier("a1", "2023-01-01"), new Period(null, PartialDate.parse("2022")));
        Files.writeString(file, new ObjectMapper().writeValueAsString(earlier), StandardCharsets.UTF_8);
        CollaboratorReport.Changes changes = Comparison.with(report, file).changes();
        assertEquals(List.of("=HYPERLINK(\"x\")", "Li <b>Wen</b>", "Ruth van der Meer"), changes.newCollaborators());
        assertEquals(List.of(), changes.goneCollaborators());
        assertEquals(3, changes.newWorks().size());
        assertEquals(PartialDate.parse("2023-01-01"), changes.since());
    }

    @Test
    void refusesToCompareWithSomethingElse(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("other.json");
        Files.writeString(file, "{}", StandardCharsets.UTF_8);
        assertThrows(CoauthorException.class, () -> Comparison.with(report, file));
    }

    @Test
    void escapesNamesEverywhere() {
        String html = HtmlReport.of(report);
        assertTrue(html.contains("Li &lt;b&gt;Wen&lt;/b&gt;"));
        assertEquals(0, Jsoup.parse(html).select("h3 b").size());
        assertTrue(MarkdownReport.of(report).contains("Li \\<b\\>Wen"));
        assertTrue(MarkdownReport.of(report).contains("On \\| pipes \\* and \\`ticks\\`"));
        assertTrue(CsvReport.of(report).contains("'=HYPERLINK(\"\"x\"\")\""));
    }

    @Test
    void citesASourceForEveryJointWork() {
        var page = Jsoup.parse(HtmlReport.of(report));
        assertTrue(page.select("section.card li").size() > 8);
        page.select("section.card li")
                .forEach(item -> assertTrue(item.select(".src").text().startsWith("cv.txt:"), item.text()));
        assertEquals(2, page.select("svg").size());
        assertEquals(0, page.select("script, link, img").size());
    }

    private Collaborator of(String id) {
        return report.collaborators().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
