package org.coauthor.importer.graphfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coauthor.importer.SourceException;

class GraphFilesProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "graph [",
                        "]",
                        "node [ id 1",
                        "label \"a",
                        "\"",
                        "edge [ source 1 target 2 ]",
                        "*Vertices 3",
                        "*Edges",
                        "*Arcslist",
                        "1 2 3",
                        "-1 9999999999",
                        "<graphml>",
                        "<node id='a'/>",
                        "</graphml>",
                        "<gexf>",
                        "&amp;",
                        "<edge source='a' target='b' weight='x'/>",
                        "# c",
                        "% c",
                        "a b NaN",
                        "\uFEFF",
                        "\n",
                        " ",
                        "\t",
                        "\r\n",
                        "\u0007")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("\n", parts));
    }

    @Property(tries = 1500, seed = "17")
    void anyTextIsAGraphOrRefusedWithAReason(@ForAll("texts") String text) throws IOException {
        consistent(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1000, seed = "18")
    void anyBytesAreAGraphOrRefusedWithAReason(@ForAll byte[] bytes) {
        try {
            consistent(bytes);
        } catch (IOException e) {
            assertTrue(bytes.length > 1 && bytes[0] == 0x1f, "only what claims to be gzip may fail as such");
        }
    }

    private static void consistent(byte[] bytes) throws IOException {
        try {
            GraphFile graph = GraphFiles.read(new ByteArrayInputStream(bytes));
            assertEquals(graph.ids().size(), graph.ids().stream().distinct().count());
            assertEquals(graph.ids().size(), graph.names().size());
            assertEquals(graph.sources().length, graph.targets().length);
            for (int e = 0; e < graph.sources().length; e++) {
                assertTrue(graph.sources()[e] >= 0
                        && graph.sources()[e] < graph.ids().size());
                assertTrue(graph.targets()[e] >= 0
                        && graph.targets()[e] < graph.ids().size());
                assertTrue(graph.weights()[e] >= 0 && graph.weights()[e] < Double.POSITIVE_INFINITY);
            }
        } catch (SourceException e) {
            assertTrue(e.getMessage() != null && !e.hint().isEmpty());
        }
    }

    @Property(tries = 300, seed = "19")
    void anEdgeListComesBackAsWritten(@ForAll("edges") List<int[]> edges) throws IOException {
        StringBuilder text = new StringBuilder("# written for a test\n");
        for (int[] edge : edges)
            text.append('v').append(edge[0]).append(" v").append(edge[1]).append(" 2\n");
        GraphFile graph =
                GraphFiles.read(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        String[] expected = edges.stream().map(e -> "v" + e[0] + " v" + e[1]).toArray(String[]::new);
        String[] found = new String[graph.sources().length];
        for (int e = 0; e < found.length; e++)
            found[e] = graph.ids().get(graph.sources()[e]) + " " + graph.ids().get(graph.targets()[e]);
        assertArrayEquals(expected, found);
        assertEquals(List.of(), graph.problems());
    }

    @Provide
    Arbitrary<List<int[]>> edges() {
        return Arbitraries.integers()
                .between(0, 20)
                .array(int[].class)
                .ofSize(2)
                .list()
                .ofMaxSize(60);
    }
}
