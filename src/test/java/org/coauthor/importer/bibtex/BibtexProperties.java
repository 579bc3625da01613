package org.coauthor.importer.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Reading;
import org.coauthor.model.Work;
import org.coauthor.text.Latex;

class BibtexProperties {
    @Provide
    Arbitrary<String> mangled() {
        return Arbitraries.of(
                        "@",
                        "article",
                        "string",
                        "comment",
                        "{",
                        "}",
                        "(",
                        ")",
                        "\"",
                        ",",
                        "=",
                        "#",
                        "\n",
                        " ",
                        "key",
                        "title",
                        "author",
                        "crossref",
                        "\\",
                        "'",
                        "$",
                        "~",
                        "%",
                        " and ",
                        "\0",
                        "\uD800",
                        "é",
                        "1999",
                        "{\\\"u}")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2000, seed = "1")
    void neverThrowsAndPlacesItsProblemsInTheFile(@ForAll("mangled") String text) {
        Extracted extracted = read(text);
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        extracted.problems().forEach(p -> assertTrue(p.line() >= 0 && p.line() <= lines + 3, p + " in " + text));
    }

    @Property(tries = 2000, seed = "3")
    void anythingBetweenEntriesIsPassedOver(@ForAll("mangled") String text) {
        List<Work> works = Reading.works(read(text.replace("@", "")));
        assertEquals("last", works.get(works.size() - 1).id());
    }

    private static Extracted read(String text) {
        byte[] bytes = (text + "\n@article{last, title = {The End}}\n").getBytes(StandardCharsets.UTF_8);
        return Reading.bytes("a.bib", bytes, "bibtex");
    }

    @Property(tries = 2000, seed = "2")
    void latexNeverThrows(@ForAll("mangled") String text) {
        String plain = Latex.toUnicode(text);
        assertEquals(plain.strip(), plain);
    }
}
