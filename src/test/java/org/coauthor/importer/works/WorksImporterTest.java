package org.coauthor.importer.works;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;

final class WorksImporterTest {
    private static final String GOOD =
            "{\"id\": \"w1\", \"title\": \"On rings\", \"authors\": [{\"name\": \"Emmy Noether\","
                    + " \"affiliations\": [\"Göttingen\"]}, \"Max Deuring\"], \"year\": 1921, \"doi\": \"10.1/x\"}\n";

    private static Extracted read(String name, byte[] bytes) throws IOException {
        return Extraction.read(
                new Input(name, () -> new ByteArrayInputStream(bytes), Settings.asOf(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void aLineIsAWork() throws IOException {
        Extracted found = read("a.jsonl", GOOD.getBytes(StandardCharsets.UTF_8));
        Work work = found.all(Work.class).get(0);
        assertEquals("works", found.source().kind());
        assertEquals("10.1/x", work.identifier("doi"));
        assertEquals(List.of("Göttingen"), work.authors().get(0).affiliations());
        assertEquals("Max Deuring", work.authors().get(1).name());
    }

    @Test
    void aWorkWithoutATitleIsAWorkByItsId() throws IOException {
        String text =
                "{\"id\": \"s1\", \"authors\": [{\"name\": \"Emmy Noether\", \"affiliations\": [\"Erlangen\"]}]}\n";
        Extracted found = read("signatures.jsonl", text.getBytes(StandardCharsets.UTF_8));
        assertEquals("works", found.source().kind());
        assertEquals(
                "Emmy Noether", found.all(Work.class).get(0).authors().get(0).name());
    }

    @Test
    void gzippedLinesAreReadToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(GOOD.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(1, read("a.jsonl.gz", bytes.toByteArray()).all(Work.class).size());
    }

    @Test
    void badLinesAreProblemsWithTheirPlace() throws IOException {
        String text = GOOD + "{\"title\": \n" + "{\"year\": 3}\n" + GOOD;
        Extracted found = read("a.jsonl", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(2, found.all(Work.class).size());
        assertEquals(List.of(2, 3), found.problems().stream().map(p -> p.line()).toList());
    }
}
