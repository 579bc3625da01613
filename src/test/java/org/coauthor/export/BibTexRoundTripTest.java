package org.coauthor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.importer.Sink;
import org.coauthor.importer.bibtex.BibtexImporter;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.model.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as BibTeX is read by this program as it was. */
class BibTexRoundTripTest {
    private static final List<String> TITLES = List.of(
            "Plain words",
            "On 100% of \\cost & #1 of {sets} a_b ~ x^y",
            "A study of $k$-means and $5 bills",
            "GPUs, LaTeX and the McDonald method",
            "\u00C5ngstr\u00F6m, \u010Cech, \u0141ukasiewicz, Erd\u0151s, \u00D8rsted, Stra\u00DFe, \u00E6ther, na\u00EFve",
            "Ng\u00F4 B\u1EA3o Ch\u00E2u and \u738B",
            "Wait--what? 'quoted' \u201Cwords\u201D and a \u2013 dash",
            "\uD835\uDD38 blackboard");

    @ParameterizedTest
    @ValueSource(strings = {"bibtex", "bibtex-ascii"})
    void titlesAndNamesComeBack(String format) throws IOException {
        List<Work> works = new ArrayList<>();
        for (String title : TITLES)
            works.add(Work.builder()
                    .title(title)
                    .author(AuthorMention.of("Paul Erd\u0151s", "Paul", "Erd\u0151s"))
                    .author(AuthorMention.of("Ludwig van Beethoven", "Ludwig", "van Beethoven"))
                    .venue("AT&T Journal_1")
                    .year(2001)
                    .type("article")
                    .detail("pages", "1-9")
                    .identifier("doi", "10.1000/a_b(c)%d")
                    .build());
        List<Work> read = read(Samples.written(WorkFormats.writer(format), works));
        assertEquals(TITLES, read.stream().map(Work::title).toList());
        for (Work work : read) {
            assertEquals(
                    List.of("Erd\u0151s, Paul", "van Beethoven, Ludwig"),
                    work.authors().stream()
                            .map(a -> a.family() + ", " + a.given())
                            .toList());
            assertEquals("AT&T Journal_1", work.venue());
            assertEquals(2001, work.year());
            assertEquals("10.1000/a_b(c)%d", work.identifier("doi"));
        }
    }

    private static List<Work> read(String text) throws IOException {
        List<Work> works = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Input input = new Input(
                "written.bib",
                () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Settings.asOf(LocalDate.of(2026, 11, 22)));
        new BibtexImporter().read(input, new Sink() {
            @Override
            public void accept(Statement statement) {
                if (statement instanceof Work work) works.add(work);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        assertEquals(List.of(), problems);
        return works;
    }
}
