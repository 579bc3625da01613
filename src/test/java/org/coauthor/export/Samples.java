package org.coauthor.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Node;
import org.coauthor.export.GraphData.Place;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;

/** What the tests of all formats write, and the files they compare with. */
final class Samples {
    /** Names that break what does not escape. */
    static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://x\",\"y\")",
            "+1+1",
            "-2-3",
            "@SUM(A1)",
            "Robert'); DROP TABLE Students;--",
            "a\"b\\",
            "a\\\"b",
            "\\N \\L",
            "<script>alert(1)</script>",
            "]]> &amp; &lt;",
            "<!--",
            "tab\there",
            "line\r\nbreak\u2028here",
            "nul\u0000bell\u0007",
            "half \uD800 pair",
            "\uFFFE\uFFFF",
            "astral \uD835\uDD38 \uD83D\uDE00",
            "\u0645\u062D\u0645\u062F \u738B\u519B",
            "e\u0301 \u0141ukasz",
            "{x} $y$ #1 100% a_b ~ ^ a--b ''q``",
            "; drop",
            "*Vertices 9",
            "% comment",
            "a, b and c",
            "",
            " ",
            "n1");

    private Samples() {}

    /** Four people, one of them alone. */
    static GraphData graph() {
        return new GraphData(
                "Collaboration",
                LocalDate.of(2026, 11, 22),
                false,
                List.of(
                        new Node(
                                "a:noether",
                                "Emmy Noether",
                                "Author",
                                Map.of(
                                        "works",
                                        3,
                                        "firstYear",
                                        1918,
                                        "lastYear",
                                        1932,
                                        "affiliation",
                                        "G\u00F6ttingen"),
                                new Place(0.25, 0.5, 1)),
                        new Node(
                                "a:hasse",
                                "Helmut Hasse",
                                "Author",
                                Map.of("works", 1, "affiliation", "Marburg & Halle", "orcid", "0000-0000-0000-0001"),
                                new Place(0.75, 0.125, 1)),
                        new Node("a:brauer", "Richard Brauer", "Author", Map.of("works", 2), new Place(1, 0, 1)),
                        new Node("a:hilbert", "David <\"Hilbert\">", "Author", Map.of(), new Place(0, 1, 2))),
                List.of(
                        edge("a:noether", "a:hasse", 0.5, 1932, 1932, 1),
                        edge("a:hasse", "a:brauer", 0.5, 1932, 1932, 1),
                        edge("a:brauer", "a:noether", 1.5, 1927, 1932, 2)));
    }

    private static Edge edge(String a, String b, double weight, int first, int last, int works) {
        return new Edge(a, b, "COAUTHORED_WITH", weight, first, last, Map.of("works", works));
    }

    /** A ring of people with hostile names, as labels, ids and attributes. */
    static GraphData hostile(boolean directed) {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        int n = HOSTILE.size();
        for (int i = 0; i < n; i++) {
            String name = HOSTILE.get(i);
            nodes.add(new Node(id(i), name, name, Map.of("text", name, "count", i), null));
            edges.add(new Edge(id(i), id((i + 1) % n), name, 1 + i, null, null, Map.of("text", name)));
            if (i % 5 == 0) edges.add(new Edge(id(i), id((i + 1) % n), "again", 1, 2000, 2001, Map.of()));
        }
        return new GraphData("\"<&\\ \u0001 title", null, directed, nodes, edges);
    }

    static String id(int i) {
        return HOSTILE.get(i) + " #" + i;
    }

    /** Works of most kinds. */
    static List<Work> works() {
        return List.of(
                Work.builder()
                        .id("w1")
                        .title("Idealtheorie in Ringbereichen")
                        .author(AuthorMention.of("Emmy Noether", "Emmy", "Noether"))
                        .venue("Mathematische Annalen")
                        .date(PartialDate.parse("1921-03"))
                        .type("article")
                        .detail("volume", "83")
                        .detail("pages", "24-66")
                        .identifier("doi", "10.1007/BF01464225")
                        .status("published")
                        .topic("algebra")
                        .build(),
                Work.builder()
                        .id("w2")
                        .title("Beweis eines Hauptsatzes in der Theorie der Algebren")
                        .author(AuthorMention.of("Richard Brauer", "Richard", "Brauer"))
                        .author(AuthorMention.of("Helmut Hasse", "Helmut", "Hasse"))
                        .author(AuthorMention.of("Emmy Noether", "Emmy", "Noether"))
                        .venue("Journal f\u00FCr die reine und angewandte Mathematik")
                        .year(1932)
                        .type("article")
                        .build(),
                Work.builder()
                        .id("w3")
                        .title("On 100% of $x$ & the {LaTeX} of GPUs: a_b")
                        .author(AuthorMention.named("Barnes and Noble, Inc."))
                        .author(AuthorMention.of("Eduard \u010Cech", "Eduard", "\u010Cech"))
                        .author(AuthorMention.of("Ludwig van Beethoven", "Ludwig", "van Beethoven"))
                        .authorsTruncated(true)
                        .venue("Proceedings of Things")
                        .date(PartialDate.parse("2024-09-30"))
                        .type("inproceedings")
                        .identifier("arxiv", "2409.00001")
                        .status("accepted")
                        .detail("url", "https://example.org/a_b%20c?d={e}")
                        .build(),
                Work.builder()
                        .id("w4")
                        .title("Idealtheorie und Gruppen")
                        .author(AuthorMention.of("Emmy Noether", "Emmy", "Noether"))
                        .year(1921)
                        .type("phdthesis")
                        .venue("Universit\u00E4t Erlangen")
                        .build(),
                Work.builder().id("w5").build());
    }

    static String written(GraphWriter writer, GraphData graph) {
        try (StringWriter out = new StringWriter()) {
            writer.write(graph, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String written(WorkWriter writer, List<Work> works) {
        try (StringWriter out = new StringWriter()) {
            writer.write(works, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden file of a format; written anew where the system property {@code golden} names the folder to write to. */
    static String golden(String format, String now) {
        try {
            String folder = System.getProperty("golden");
            if (folder != null) Files.writeString(Path.of(folder, format + ".golden"), now, StandardCharsets.UTF_8);
            try (InputStream in = Samples.class.getResourceAsStream(format + ".golden")) {
                if (in == null) return "no golden file for " + format;
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
