package org.coauthor.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What no honest source holds, in every format: it is told or left out, and what stands before and behind it is read. */
class HostileSourcesTest {
    static List<Path> samples() throws IOException {
        List<Path> samples = new ArrayList<>(List.of(Path.of("import/sample/publications.bib")));
        try (Stream<Path> files = Files.list(Path.of("import/formats"))) {
            files.sorted().forEach(samples::add);
        }
        return samples;
    }

    /** Whatever byte is put wherever: a NUL, half a character, a lone surrogate, the end. Nothing is thrown but what is for users. */
    @ParameterizedTest
    @MethodSource("samples")
    void strayBytesAndEarlyEnds(Path sample) throws IOException {
        byte[] whole = Files.readAllBytes(sample);
        String kind = Reading.bytes(sample.toString(), whole, null).source().kind();
        for (int at = 0; at < whole.length; at += 1 + whole.length / 60) {
            for (byte[] stray :
                    new byte[][] {{0}, {(byte) 0xC3}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {'"'}, {'{'}}) {
                byte[] hurt = new byte[whole.length + stray.length];
                System.arraycopy(whole, 0, hurt, 0, at);
                System.arraycopy(stray, 0, hurt, at, stray.length);
                System.arraycopy(whole, at, hurt, at + stray.length, whole.length - at);
                wholesome(read(sample, hurt, kind));
            }
            wholesome(read(sample, Arrays.copyOf(whole, at + 1), kind));
        }
    }

    private static Extracted read(Path sample, byte[] bytes, String kind) throws IOException {
        Settings settings = new Settings(kind, null, LocalDate.of(2026, 1, 1), Settings.MAX_BYTES_DEFAULT);
        try {
            return Extraction.read(new Input(sample.toString(), () -> new ByteArrayInputStream(bytes), settings));
        } catch (SourceException e) {
            assertFalse(e.code().equals("defect"), () -> e + " " + new String(bytes, StandardCharsets.UTF_8));
            return Reading.text("x.bib", "@misc{k, title = {x}}");
        }
    }

    private static void wholesome(Extracted read) {
        String all = read.statements().toString();
        assertTrue(all.indexOf('\0') < 0, "no NUL passes");
        assertTrue(all.chars().noneMatch(c -> c >= 0xD800 && c < 0xE000)
                || StandardCharsets.UTF_8.newEncoder().canEncode(all));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bibtex   | @misc{, title = {A}} @misc{k, title = {B}} @misc{k, title = {C}} | 3
            openalex | {"id": "", "title": "A"}~{"id": "https://openalex.org/W2", "title": "B", "title": "B"}~{"": 1, "id": "https://openalex.org/W3", "title": "C"} | 2
            works    | {"id": "", "title": "A"}~{"id": "b", "id": "b", "title": "B"}~{"": "", "id": "b", "title": "C"} | 3
            csl      | [{"id": "", "title": "A", "type": "book"}, {"id": "b", "id": "b", "title": "B", "type": "book"}] | 2
            dblp     | <dblp><article key=""><title>A</title></article><article key="k"><title>B</title></article><article key="k"><title>C</title></article></dblp> | 3
            """)
    void emptyAndRepeatedKeys(String kind, String text, int works) {
        Extracted read = Reading.bytes("x", text.replace('~', '\n').getBytes(StandardCharsets.UTF_8), kind);
        assertEquals(works, read.all(Work.class).size(), read::toString);
    }

    @Test
    void absurdNestingInBibtex() {
        Extracted read = Reading.text(
                "x.bib",
                "@misc{a, title = " + "{".repeat(100_000) + "x" + "}".repeat(100_000) + "}\n@misc{b, title = {B}}");
        assertTrue(Reading.works(read).stream().anyMatch(w -> "B".equals(w.title())), read.problems()::toString);
    }
}
