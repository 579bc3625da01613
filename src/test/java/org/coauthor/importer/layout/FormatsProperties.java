package org.coauthor.importer.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coauthor.importer.Reading;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.layout.pdf.Pdf;

/** Whatever the bytes, a reader gives lines or says what is wrong; it never throws anything else. */
class FormatsProperties {
    private static final byte[] PDF = new Pdf()
            .lines(60, 60, "Ada King", "PUBLICATIONS", "1. Ada King. On lakes. Lake Letters, 2015.")
            .bytes();
    private static final String[] PIECES = {
        "<div>",
        "</div>",
        "<ul>",
        "<li>",
        "<table><tr><td>",
        "</td>",
        "<h2>Publications</h2>",
        "<pre>",
        "@article{a, title={T}}",
        "<script type='application/ld+json'>",
        "{\"@type\":\"Person\",\"name\":\"A B\"}",
        "</script>",
        "<!--",
        "-->",
        "&amp;",
        "&#0;",
        "<p itemscope itemtype='https://schema.org/Book'>",
        "<b itemprop=name>x</b>",
        "\\section{",
        "\\cventry{2010}{",
        "}",
        "{",
        "\\item ",
        "\\begin{",
        "\\end{itemize}",
        "\\\\",
        "%",
        "\\\"",
        "\\href{",
        "[",
        "]",
        "&",
        "cv:\n  ",
        "name: A\n",
        "- ",
        "&a ",
        "*a",
        "\n",
        "  ",
        ": ",
        "{\"basics\": {",
        "\"education\": [",
        "Ada King. On lakes. 2015."
    };

    private static byte[] resource(String name) {
        try (InputStream in = FormatsProperties.class.getResourceAsStream("/org/coauthor/importer/layout/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String name, byte[] bytes) throws IOException {
        try {
            Layout layout = DocumentFormats.read(Reading.input(name, bytes, null));
            for (TextLine line : layout.lines()) assertTrue(line.number() > 0 && line.indent() >= 0, line.toString());
        } catch (SourceException e) {
            assertTrue(!e.code().isEmpty() && !e.hint().isEmpty(), e.toString());
        }
    }

    /** Bytes changed, doubled, dropped and cut. */
    static byte[] mutated(byte[] sample, long seed) {
        Random random = new Random(seed);
        byte[] bytes = sample.clone();
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> {
                    int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
                    System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length + 1), length);
                }
                default -> {
                    if (random.nextInt(6) == 0 && at > 20) bytes = java.util.Arrays.copyOf(bytes, at);
                }
            }
        }
        return bytes;
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(50).map(p -> String.join("", p));
    }

    @Property(seed = "20261122", tries = 150)
    void mutatedSamplesAreReadOrRefused(@ForAll long seed) throws IOException {
        read("cv.pdf", mutated(PDF, seed));
        for (String name : List.of("homepage.html", "moderncv.tex", "resume.json", "rendercv.yml", "alfolio.yml"))
            read(name, mutated(resource(name), seed));
    }

    @Property(seed = "20261122", tries = 300)
    void anyStructureIsReadOrRefused(@ForAll("pieces") String text) throws IOException {
        for (String begin :
                List.of("<!DOCTYPE html>", "\\documentclass{moderncv}\n", "cv:\n  name: A\n", "{\"basics\": {"))
            read(begin.startsWith("cv") ? "cv.yml" : "cv", (begin + text).getBytes(StandardCharsets.UTF_8));
    }

    @Property(seed = "20261122", tries = 100)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) throws IOException {
        for (String begin : List.of("%PDF-1.5\n", "PK\u0003\u0004", "<!DOCTYPE html>", "\\documentclass", "{", "")) {
            byte[] head = begin.getBytes(StandardCharsets.ISO_8859_1);
            byte[] all = java.util.Arrays.copyOf(head, head.length + bytes.length);
            System.arraycopy(bytes, 0, all, head.length, bytes.length);
            read(begin.startsWith("PK") ? "cv.docx" : "cv.yml", all);
        }
    }
}
