package org.coauthor.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples that stand beside the project: how many statements each is known to hold. */
class RecordSamplesTest {
    private static final Path SAMPLES = Path.of("..", "shared", "data");

    @ParameterizedTest
    @CsvSource(textBlock = """
            formats/dblp/dblp.xml, dblp, 10, 0
            formats/dblp-2/prueba.xml, dblp, 25, 0
            formats/arxiv/arxiv-metadata-oai-snapshot.json, arxiv, 4, 0
            formats/crossref/test_journals_works-1.json, crossref, 20, 0
            formats/crossref/test_works_with_many_ids.json, crossref, 1, 0
            formats/crossref/test_workscontainer_failure_behavior.json, crossref, 0, 1
            formats/openalex/workJsonResponse.json, openalex, 1, 0
            formats/openalex/authorJsonResponse.json, openalex, 1, 0
            formats/orcid/read_samples/record-full-3.0.json, orcid, 14, 0
            formats/semanticscholar/Author.json, semanticscholar, 61, 0
            formats/semanticscholar/Reference.json, semanticscholar, 1, 0
            bibtex/bibtexparser-v1/tests/data/features2.bib, bibtex, 1, 0
            bibtex/bibtexparser-v1/tests/data/crossref_entries.bib, bibtex, 14, 0
            """)
    void holdsWhatItIsKnownToHold(String file, String kind, int statements, int problems) throws IOException {
        Path path = SAMPLES.resolve(file);
        assumeTrue(Files.exists(path), "the shared samples are not here");
        Extracted extracted =
                Extraction.read(Extraction.file(path.toString(), Settings.asOf(LocalDate.of(2026, 11, 22))));
        assertEquals(kind, extracted.source().kind());
        assertEquals(
                statements,
                extracted.statements().size(),
                extracted.statements().toString());
        assertEquals(problems, extracted.problems().size());
    }
}
