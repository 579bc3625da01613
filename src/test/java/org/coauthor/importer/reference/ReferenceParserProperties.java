package org.coauthor.importer.reference;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;

class ReferenceParserProperties {

    @Property(seed = "20261122", tries = 500)
    void anyTextIsRead(@ForAll String text) {
        confident(ReferenceParser.shared().parse(text).build());
    }

    @Property(seed = "20261122", tries = 500)
    void piecesOfReferencesAreRead(@ForAll @Size(max = 30) List<@From("pieces") String> pieces) {
        confident(ReferenceParser.shared().parse(String.join("", pieces)).build());
    }

    private static void confident(Work work) {
        assertTrue(work.confidence() > 0 && work.confidence() <= 1);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "Euler, L.",
                " ",
                "(1748)",
                ". ",
                "“",
                "”",
                "\"",
                "'",
                "In ",
                "Proc.",
                "vol. 3",
                "12-34",
                "doi:10.1/",
                "http://",
                "et al.",
                "王",
                "\uD83D\uDE00",
                "[",
                "]",
                "and ",
                "Springer",
                "\u0301");
    }

    @Test
    void longRunsOfOneCharacterTakeBoundedTime() {
        for (String piece : List.of("a ", "\"", "(", "A. ", "1 ", "10.1234/", "and ", "...", "et al. "))
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> ReferenceParser.shared().parse(piece.repeat(50_000)));
    }
}
