package org.coauthor.importer.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coauthor.importer.Importers;
import org.coauthor.importer.Reading;
import org.coauthor.importer.Sample;

class RecordProperties {
    private static final List<String> KINDS = List.of(
            "csl",
            "crossref",
            "openalex",
            "semanticscholar",
            "arxiv",
            "ror",
            "ris",
            "nbib",
            "advisors",
            "dblp",
            "orcid",
            "arxiv-xml",
            "pubmed",
            "endnote",
            "mods",
            "cff",
            "bibtex");

    @Provide
    Arbitrary<String> mangled() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        "\"",
                        ":",
                        ",",
                        "\n",
                        " ",
                        "<",
                        ">",
                        "/",
                        "&",
                        ";",
                        "<record>",
                        "</record>",
                        "<article key='x'>",
                        "<title>",
                        "</title>",
                        "<author>",
                        "</author>",
                        "\"id\"",
                        "\"title\"",
                        "\"author\"",
                        "\"authorships\"",
                        "null",
                        "1",
                        "\"DOI\"",
                        "\"10.1/x\"",
                        "TY  - JOUR\n",
                        "AU  - A, B\n",
                        "ER  - \n",
                        "PMID- 1\n",
                        "mentor,mentee\n",
                        "- a",
                        "a: b\n",
                        "\\u0000",
                        "\\ud800",
                        "\0",
                        "é",
                        "&eacute;",
                        "&x;",
                        "<!DOCTYPE a [",
                        "]>",
                        "<![CDATA[",
                        "]]>",
                        "<?x",
                        "?>",
                        "<!--")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 400, seed = "11")
    void noImporterThrowsWhateverItReads(@ForAll("mangled") String text) {
        byte[] bytes = ("x" + text).substring(1).getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0) return;
        for (String kind : KINDS) assertNotNull(Reading.bytes("source", bytes, kind));
        Importers.recognise(new Sample("source", bytes));
    }

    @Property(tries = 300, seed = "12")
    void cleanTextIsCleanAlready(@ForAll String text) {
        String clean = Text.clean(text);
        if (clean != null) assertEquals(clean, Text.clean(clean));
    }
}
