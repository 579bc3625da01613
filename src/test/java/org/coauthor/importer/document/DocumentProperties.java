package org.coauthor.importer.document;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coauthor.importer.Reading;
import org.coauthor.model.Statement;
import org.junit.jupiter.api.Test;

class DocumentProperties {
    private static final String[] PIECES = {
        "Education", "PUBLICATIONS", "News", "\n", "\n\n", "  • ", "- ", "1. ", "[2] ", "Ph.D. in ",
                "University of Turin", ", ", "2011 - ", "2014",
        "Advisor: ", "Ada King", "Prof. ", "(", ")", "“", "”", "et al.", "*", "**", "LGMar 3, 2023\n", "· slug",
                " is accepted by ", "NeurIPS 2025",
        "I am a professor at ", ". ", "何世柱，", "大学", "博士", "<!--", "[a](b)", "---\n", "\t", "&amp;", "Postdoc", ":",
                "with "
    };

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(seed = "20261122", tries = 300)
    void neverThrowsAndKeepsLinesInside(@ForAll("documents") String text) throws IOException {
        String document = "x\n" + text;
        long lines = document.split("\n", -1).length;
        for (String kind : new String[] {"cv", "homepage", "listing"})
            for (Statement s : Reading.text(document, kind, null).statements())
                assertTrue(s.line() >= 0 && s.line() <= lines, () -> s.toString());
    }

    @Property(seed = "20261122", tries = 100)
    void neverThrowsOnAnyText(@ForAll String text) throws IOException {
        for (String kind : new String[] {"cv", "homepage", "listing"}) Reading.text("x" + text, kind, null);
    }

    @Test
    void hostileInputTakesBoundedTime() {
        String[] hostile = {
            "Publications\n" + "  - ".repeat(100_000),
            "Publications\n" + "- a\n".repeat(20_000),
            "A, ".repeat(350_000),
            "a".repeat(1_000_000),
            "Education\n" + "(".repeat(1_000_000),
            "News\n• May 2020: Paper " + "A with ".repeat(150_000) + "is accepted by",
            "LGMar 3, 2023\n" + "Ab".repeat(500_000),
            "2011 - ".repeat(150_000),
            "*".repeat(1_000_000),
            "[".repeat(1_000_000),
            "<a ".repeat(300_000),
            "Ada King, ".repeat(100_000) + "\n2020",
            "Ada King\n\nEducation\n\n" + ("Ab ".repeat(30) + "\n").repeat(3_000),
            "Ada King\n\n" + "\t".repeat(500_000) + "a\n" + "\t".repeat(500_000) + "b",
            "Ada King\n\nAdvisors\n\n" + ",".repeat(300_000),
            "Ada King\n\nI am a professor at " + ", ".repeat(150_000)
        };
        for (String text : hostile)
            for (String kind : new String[] {"cv", "listing"})
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> Reading.text(text, kind, null), () -> text.substring(0, 40));
    }
}
