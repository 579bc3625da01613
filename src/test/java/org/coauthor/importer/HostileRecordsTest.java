package org.coauthor.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One bad record between good ones, in every format of works: it is told, with its line, and the others are read. */
class HostileRecordsTest {
    /** A format: how a source begins and ends, and a record with its key, title and authors in place of K, T and A. */
    enum Format {
        BIBTEX("bibtex", "", "@misc{K, title = {T}, author = {A}}", "\n", "\n", " and ", "Some One%d"),
        RIS("ris", "", "TY  - JOUR\nID  - K\nTI  - T\nA\nER  - ", "\n", "\n", "\n", "AU  - One%d, Some"),
        NBIB("nbib", "", "PMID- 1K\nTI  - T\nA\n", "\n", "\n", "\n", "FAU - One%d, Some"),
        DBLP(
                "dblp",
                "<dblp>\n",
                "<article key=\"K\">A<title>T</title></article>",
                "\n",
                "</dblp>",
                "",
                "<author>Some One%d</author>"),
        ENDNOTE(
                "endnote",
                "<xml><records>\n",
                "<record><rec-number>K</rec-number><contributors><authors>A</authors></contributors><titles><title>T</title></titles></record>",
                "\n",
                "</records></xml>",
                "",
                "<author>One%d, Some</author>"),
        PUBMED(
                "pubmed",
                "<PubmedArticleSet>\n",
                "<PubmedArticle><MedlineCitation><PMID>1K</PMID><Article><ArticleTitle>T</ArticleTitle><AuthorList>A</AuthorList></Article></MedlineCitation></PubmedArticle>",
                "\n",
                "</PubmedArticleSet>",
                "",
                "<Author><LastName>One%d</LastName><ForeName>Some</ForeName></Author>"),
        MODS(
                "mods",
                "<modsCollection xmlns=\"http://www.loc.gov/mods/v3\">\n",
                "<mods ID=\"K\"><titleInfo><title>T</title></titleInfo>A</mods>",
                "\n",
                "</modsCollection>",
                "",
                "<name type=\"personal\"><namePart>Some One%d</namePart></name>"),
        ATOM(
                "arxiv",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n",
                "<entry><id>http://arxiv.org/abs/K</id><title>T</title>A</entry>",
                "\n",
                "</feed>",
                "",
                "<author><name>Some One%d</name></author>"),
        CSL(
                "csl",
                "[\n",
                "{\"id\": \"K\", \"type\": \"book\", \"title\": \"T\", \"author\": [A]}",
                ",\n",
                "]",
                ",",
                "{\"family\": \"One%d\", \"given\": \"Some\"}"),
        CROSSREF(
                "crossref",
                "{\"message\": {\"items\": [\n",
                "{\"DOI\": \"10.1000/K\", \"title\": [\"T\"], \"author\": [A]}",
                ",\n",
                "]}}",
                ",",
                "{\"family\": \"One%d\", \"given\": \"Some\"}"),
        OPENALEX(
                "openalex",
                "",
                "{\"id\": \"https://openalex.org/W1K\", \"title\": \"T\", \"authorships\": [A]}",
                "\n",
                "\n",
                ",",
                "{\"author\": {\"display_name\": \"Some One%d\"}}"),
        OPENALEX_ANSWER(
                "openalex",
                "{\"meta\": {}, \"results\": [\n",
                "{\"id\": \"https://openalex.org/W1K\", \"title\": \"T\", \"authorships\": [A]}",
                ",\n",
                "]}",
                ",",
                "{\"author\": {\"display_name\": \"Some One%d\"}}"),
        SEMANTIC_SCHOLAR(
                "semanticscholar",
                "{\"data\": [\n",
                "{\"citingPaper\": {\"paperId\": \"K\", \"title\": \"T\", \"authors\": [A]}}",
                ",\n",
                "]}",
                ",",
                "{\"name\": \"Some One%d\"}"),
        ARXIV(
                "arxiv",
                "",
                "{\"id\": \"0704.K\", \"title\": \"T\", \"authors_parsed\": [A]}",
                "\n",
                "\n",
                ",",
                "[\"One%d\", \"Some\", \"\"]"),
        WORKS(
                "works",
                "",
                "{\"id\": \"K\", \"title\": \"T\", \"authors\": [A]}",
                "\n",
                "\n",
                ",",
                "{\"name\": \"Some One%d\"}");

        private final String kind;
        private final String begin;
        private final String record;
        private final String between;
        private final String end;
        private final String and;
        private final String author;

        Format(String kind, String begin, String record, String between, String end, String and, String author) {
            this.kind = kind;
            this.begin = begin;
            this.record = record;
            this.between = between;
            this.end = end;
            this.and = and;
            this.author = author;
        }

        private String authors(int count) {
            return IntStream.range(0, count).mapToObj(author::formatted).collect(Collectors.joining(and));
        }

        private String record(String key, String title) {
            return record(key, title, 1);
        }

        private String record(String key, String title, int authors) {
            String[] parts = record.split("(?<![A-Za-z])(?=[TA](?![A-Za-z]))|(?<=(?<![A-Za-z])[TA])(?![A-Za-z])", -1);
            StringBuilder out = new StringBuilder();
            for (String part : parts)
                out.append(part.equals("T") ? title : part.equals("A") ? authors(authors) : part.replace("K", key));
            return out.toString();
        }

        private boolean json() {
            return record.startsWith("{");
        }

        private boolean xml() {
            return record.startsWith("<");
        }

        private String source(String... records) {
            return begin + String.join(between, records) + end;
        }
    }

    private static Extracted read(Format format, Input.Opener bytes) throws IOException {
        Settings settings = new Settings(
                format.xml() && format.kind.equals("arxiv") ? null : format.kind,
                null,
                LocalDate.of(2026, 1, 1),
                Settings.MAX_BYTES_DEFAULT);
        return Extraction.read(new Input("x", bytes, settings));
    }

    private static Extracted read(Format format, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return read(format, () -> new ByteArrayInputStream(bytes));
    }

    private static List<String> titles(Extracted read) {
        return Reading.works(read).stream().map(w -> String.valueOf(w.title())).toList();
    }

    /** A title of 200 MB, never held as a whole in the test. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void aRecordOf200MB(Format format) throws IOException {
        String[] parts = format.source(format.record("1", "Aa"), format.record("2", "@HUGE@"), format.record("3", "Cc"))
                .split("@HUGE@");
        Extracted read = read(
                format,
                () -> new SequenceInputStream(
                        Collections.enumeration(List.of(bytes(parts[0]), new Endless(200L << 20), bytes(parts[1])))));
        List<String> small = titles(read).stream().filter(t -> t.length() == 2).toList();
        assertEquals(List.of("Aa", "Cc"), small, read.problems()::toString);
        assertFalse(read.problems().isEmpty());
        assertTrue(read.problems().get(0).line() > 0, read.problems()::toString);
        titles(read).forEach(title -> assertTrue(title.length() < 20 << 20));
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandAuthors(Format format) throws IOException {
        Extracted read = read(format, format.source(format.record("1", "Aa", 10_000), format.record("2", "Bb")));
        assertEquals(List.of("Aa", "Bb"), titles(read), read.problems()::toString);
        assertEquals(10_000, Reading.works(read).get(0).authors().size());
    }

    @ParameterizedTest
    @EnumSource
    void absurdNesting(Format format) throws IOException {
        int deep = 100_000;
        String bad = format.record("2", "Bb");
        bad = format.json()
                ? bad.replaceFirst("\"title\"", "\"x\": " + "[".repeat(deep) + "]".repeat(deep) + ", \"title\"")
                : bad.replace(
                        "Bb",
                        format.xml()
                                ? "<i>".repeat(deep) + "B" + "</i>".repeat(deep)
                                : "{".repeat(deep) + "}".repeat(deep));
        Extracted read = read(format, format.source(format.record("1", "Aa"), bad, format.record("3", "Cc")));
        List<String> titles = titles(read);
        assertTrue(titles.containsAll(List.of("Aa", "Cc")), () -> titles.size() + " " + read.problems());
        if (titles.size() < 3) assertTrue(read.problems().get(0).line() > 0, read.problems()::toString);
    }

    @ParameterizedTest
    @EnumSource
    void emptyAndRepeatedKeys(Format format) throws IOException {
        Extracted read = read(
                format,
                format.source(
                        format.record("", "Aa"),
                        format.record("2", "Bb"),
                        format.record("2", "Cc"),
                        format.record("3", "Dd")));
        assertTrue(titles(read).containsAll(List.of("Bb", "Cc", "Dd")), () -> titles(read) + " " + read.problems());
    }

    @ParameterizedTest
    @EnumSource
    void charactersThatAreNone(Format format) throws IOException {
        for (byte[] hurt : new byte[][] {{0}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {(byte) 0xC3}}) {
            String[] parts = format.source(
                            format.record("1", "Aa"), format.record("2", "B@HURT@b"), format.record("3", "Cc"))
                    .split("@HURT@");
            Extracted read = read(
                    format,
                    () -> new SequenceInputStream(Collections.enumeration(
                            List.of(bytes(parts[0]), new ByteArrayInputStream(hurt), bytes(parts[1])))));
            List<String> titles = titles(read);
            assertEquals("Aa", titles.get(0));
            assertTrue(titles.stream().noneMatch(t -> t.indexOf('\0') >= 0));
            assertTrue(
                    titles.contains("Cc") || read.problems().get(0).line() > 0, () -> titles + " " + read.problems());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTruncatedGz(Format format) throws IOException {
        String[] records = IntStream.range(0, 20_000)
                .mapToObj(i -> format.record(String.valueOf(i), "Title " + Integer.toHexString(i * 0x9E3779B9)))
                .toArray(String[]::new);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(format.source(records).getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        Extracted read = read(format, () -> new ByteArrayInputStream(cut));
        List<Work> works = Reading.works(read);
        assertTrue(works.size() > 9_000 && works.size() < 11_000, () -> works.size() + " works");
        assertTrue(Reading.codes(read).contains(Extraction.CUT_SHORT), read.problems()::toString);
    }

    @ParameterizedTest
    @EnumSource(names = {"DBLP", "ENDNOTE", "PUBMED", "MODS", "ATOM"})
    void entitiesAreNeitherExpandedNorFetched(Format format) throws IOException {
        String bomb = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining("", "<!DOCTYPE x [<!ENTITY l0 \"lol\">", ""));
        String outer = "<!ENTITY out SYSTEM \"file:///etc/hostname\">"
                + "<!ENTITY % far SYSTEM \"http://127.0.0.1:1/x.dtd\"> %far;]>\n";
        Extracted read = read(
                format,
                bomb
                        + outer
                        + format.source(
                                format.record("1", "Aa"), format.record("2", "&l9;&out;"), format.record("3", "Cc")));
        List<String> titles = titles(read);
        assertTrue(titles.containsAll(List.of("Aa", "Cc")), () -> titles + " " + read.problems());
        assertTrue(Stream.of("lol", "localhost").noneMatch(titles.toString()::contains));
        assertTrue(titles.toString().length() < 100);
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
}
