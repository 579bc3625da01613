package org.coauthor.importer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.importer.Input;
import org.coauthor.importer.Reading;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Settings;
import org.coauthor.importer.Sink;
import org.coauthor.importer.layout.pdf.Pdf;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.model.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferencesImporterTest {
    private static final String ONE = "Euler, L. (1748). Introduction to analysis of the infinite. Lausanne: Bousquet.";
    private static final String TWO =
            "Gauss, C. F. and Riemann, B. (1801). Arithmetical investigations. Journal of Numbers, 1, 1-20.";

    @Test
    void toldSoEachLineIsOne() throws IOException {
        assertEquals(List.of(1, 3), lines("references", ONE + "\n\n" + TWO + "\n"));
    }

    @Test
    void numberedWrappedAndSpacedListsAreCutAtTheirEntries() throws IOException {
        assertEquals(
                List.of(2, 4),
                lines(null, "References\n[1] " + ONE.replace("analysis", "\nanalysis") + "\n[2] " + TWO));
        assertEquals(List.of(1, 4), lines(null, ONE.replace("analysis ", "analysis\n") + "\n\n" + TWO));
        assertEquals(List.of(1, 3), lines(null, ONE.replace("analysis ", "analysis\n    ") + "\n" + TWO));
    }

    @Test
    void listsOfReferencesAreRecognisedAndProseIsNot() {
        assertTrue(fit(ONE + "\n" + TWO) > 0.3);
        assertEquals(0, fit("It was a dark night.\nNobody wrote anything.\nIn 1748 the rain fell.\n"));
        assertEquals(0, fit(""));
    }

    @Test
    void historyIsNoListOfReferences() {
        assertEquals(0, fit("""
                In 1848, revolutions broke out in many states, and the old order was shaken. The king fled to London.

                By 1850 most of them had failed. Reformers were jailed, and newspapers closed, from Ostrava to Ghent.

                The railway reached the town in 1861. It brought coal, and with the coal came workers from all sides.

                A new bridge was built in 1895 from plans by Otto Wagner, and the market moved to the other bank.
                """));
    }

    @Test
    void dotsWithoutEndAreNoDeepStack() throws IOException {
        for (String unit : List.of(". ", "In ", "submitted to ", "pp. ", "A.-B. ", "(", "and "))
            assertEquals(List.of(1), lines("references", unit.repeat(20_000)), unit);
    }

    @Test
    void whatStandsInAPdfIsReadNotItsBytes() {
        byte[] pdf = new Pdf().lines(60, 60, "[1] " + ONE, "[2] " + TWO).bytes();
        assertEquals(
                List.of("Introduction to analysis of the infinite", "Arithmetical investigations"),
                Reading.works(Reading.bytes("list.pdf", pdf, "references")).stream()
                        .map(Work::title)
                        .toList());
    }

    private static double fit(String text) {
        return new ReferencesImporter().fit(new Sample("list.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Integer> lines(@Nullable String kind, String text) throws IOException {
        List<Integer> lines = new ArrayList<>();
        Settings settings = new Settings(kind, null, LocalDate.of(2026, 1, 1), Settings.MAX_BYTES_DEFAULT);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new ReferencesImporter()
                .read(new Input("list.txt", () -> new ByteArrayInputStream(bytes), settings), new Sink() {
                    @Override
                    public void accept(Statement statement) {
                        lines.add(((Work) statement).line());
                    }

                    @Override
                    public void problem(Problem problem) {
                        throw new AssertionError(problem);
                    }
                });
        return lines;
    }
}
