package org.coauthor.importer.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Reading;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingImporterTest {
    private static final String LISTING = """
            LGMar 3, 2023
            Notes on the Analytical EngineAda Lovelace, Charles Babbage, Luigi Menabrea et al. · turin
            We describe an engine that weaves algebraic patterns.
            91.6AIJun 1
            Bernoulli Numbers by MachineAda Lovelace, Mary Somerville
            A table of operations is given.
            MLAug 9, 2024Code
            Tides and AtmospheresMary Somerville, Charles Babbage, John Herschel et al.
            The connexion of the physical sciences is shown.
            LGAug 9
            Flight by Steam?Ada Lovelace
            A study of birds.
            """;

    @Test
    void readsEntriesWithTheirLinesDatesAndAreas() throws IOException {
        Extracted read = Reading.text(LISTING);
        List<Work> works = read.all(Work.class);
        assertEquals("listing", read.source().kind());
        assertEquals(
                List.of(
                        "Notes on the Analytical Engine",
                        "Bernoulli Numbers by Machine",
                        "Tides and Atmospheres",
                        "Flight by Steam?"),
                works.stream().map(Work::title).toList());
        assertEquals(List.of(1, 4, 7, 10), works.stream().map(Work::line).toList());
        assertEquals("2023-03-03", String.valueOf(works.get(0).date()));
        assertEquals("2026-06-01", String.valueOf(works.get(1).date()));
        assertTrue(works.get(1).yearInferred());
        assertEquals("2025-08-09", String.valueOf(works.get(3).date()));
        assertEquals(List.of("stat.ML"), works.get(2).topics());
        assertEquals("turin", works.get(0).details().get("affiliation"));
    }

    @Test
    void addsTheOwnerWhereTheListIsCut() throws IOException {
        Extracted read = Reading.text(LISTING);
        Subject subject = read.all(Subject.class).get(0);
        assertEquals("Ada Lovelace", subject.name());
        assertTrue(subject.inferred());
        Work cut = read.all(Work.class).get(2);
        assertTrue(cut.authorsTruncated());
        assertEquals(
                List.of("Ada Lovelace"),
                cut.authors().stream()
                        .filter(AuthorMention::inferred)
                        .map(AuthorMention::name)
                        .toList());
    }

    @Test
    void asksForTheOwnerWhereNobodyStandsInMostEntries() throws IOException {
        Extracted read = Reading.text(
                "LGMar 3, 2023\nOn EnginesAda Lovelace\nText.\nLGMar 4, 2023\nOn TidesMary Somerville\nText.\n");
        assertEquals("subject-unnamed", read.problems().get(0).code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What Is an Engine?Ada Lovelace                        | What Is an Engine?                 | Ada Lovelace
            Convergence of SGDZoe Adams, Bob Bell                 | Convergence of SGD                 | Zoe Adams, Bob Bell
            Minds, Brains, and CLIPA. Turing                      | Minds, Brains, and CLIP            | A. Turing
            Prompt: ChatGPT, Write This, Please!Robert O. Hill, Y. Lee | Prompt: ChatGPT, Write This, Please! | Robert O. Hill, Y. Lee
            On LandscapesTimothy R. McNeil, Teo Sun               | On Landscapes                      | Timothy R. McNeil, Teo Sun
            The Work of DeepMindAda Lovelace                      | The Work of DeepMind               | Ada Lovelace
            """)
    void dividesTitleAndAuthors(String line, String title, String authors) {
        GluedTitle glued = GluedTitle.divide(line, Set.of());
        assertEquals(title, glued.title());
        assertEquals(authors, glued.authors());
    }
}
