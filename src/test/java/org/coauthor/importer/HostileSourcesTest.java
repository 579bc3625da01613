package org.coauthor.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What no honest source holds, in every format: it is told or left out, and what stands before and behind it is read. */
class HostileSourcesTest {
    /** A record of 200 MB between two good ones, never held as a whole in the test. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dblp     | <dblp><article key="a"><title>A</title></article> | <article key="b"><title> | </title></article> | <article key="c"><title>C</title></article></dblp>
            openalex | {"id": "https://openalex.org/W1", "title": "A"}   | {"id": "https://openalex.org/W2", "title": " | "} | {"id": "https://openalex.org/W3", "title": "C"}
            works    | {"id": "a", "title": "A"}                         | {"id": "b", "title": "     | "}                | {"id": "c", "title": "C"}
            bibtex   | @misc{a, title = {A}}                             | @misc{b, title = {         | }}                | @misc{c, title = {C}}
            endnote  | <xml><records><record><titles><title>A</title></titles></record> | <record><titles><title> | </title></titles></record> | <record><titles><title>C</title></titles></record></records></xml>
            """)
    void aRecordOf200MB(String kind, String good, String begin, String end, String other) throws IOException {
        Input input = new Input(
                "x",
                () -> new SequenceInputStream(Collections.enumeration(List.of(
                        bytes(good + "\n" + begin), new Endless(200L << 20), bytes(end + "\n" + other + "\n")))),
                new Settings(kind, null, LocalDate.of(2026, 1, 1), Settings.MAX_BYTES_DEFAULT));
        Extracted read = Extraction.read(input);
        List<String> titles = Reading.works(read).stream()
                .map(w -> String.valueOf(w.title()))
                .filter(t -> t.length() == 1)
                .toList();
        assertEquals(List.of("A", "C"), titles, () -> Reading.codes(read).toString());
        assertFalse(read.problems().isEmpty());
        assertTrue(read.problems().get(0).line() > 0, () -> read.problems().toString());
        Reading.works(read).forEach(w -> assertTrue(String.valueOf(w.title()).length() < 20 << 20));
    }

    /** A document that is one JSON value ends where a text in it is too long: what stands before is read, and that nothing follows is told. */
    @Tag("slow")
    @Test
    void aRecordOf200MBInADocumentOfJson() throws IOException {
        Input input = new Input(
                "x",
                () -> new SequenceInputStream(Collections.enumeration(List.of(
                        bytes("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\"},\n{\"id\": \"b\", \"title\": \""),
                        new Endless(200L << 20),
                        bytes("\"}]")))),
                new Settings("csl", null, LocalDate.of(2026, 1, 1), Settings.MAX_BYTES_DEFAULT));
        Extracted read = Extraction.read(input);
        assertEquals("A", Reading.works(read).get(0).title());
        assertEquals(List.of("bad-json"), Reading.codes(read));
        assertEquals(2, read.problems().get(0).line());
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many letters, a space now and then. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? left % 80 == 0 ? ' ' : 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (left <= 0) return -1;
            int n = (int) Math.min(left, length);
            Arrays.fill(buffer, from, from + n, (byte) 'x');
            if (n > 1) buffer[from + n / 2] = ' ';
            left -= n;
            return n;
        }
    }

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

    @ParameterizedTest
    @CsvSource({"bibtex", "works"})
    void tenThousandAuthors(String kind) {
        String names = kind.equals("bibtex")
                ? "@misc{k, title = {T}, author = {" + "Some One and ".repeat(9_999) + "Last One}}"
                : "{\"id\": \"k\", \"title\": \"T\", \"authors\": [" + "{\"name\": \"Some One\"},".repeat(9_999)
                        + "{\"name\": \"Last One\"}]}";
        List<Work> works = Reading.works(Reading.bytes("x", names.getBytes(StandardCharsets.UTF_8), kind));
        assertEquals(10_000, works.get(0).authors().size());
    }
}
