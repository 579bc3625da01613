package org.coauthor.importer.graphfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.coauthor.importer.SourceException;
import org.coauthor.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphFilesTest {

    private static GraphFile read(String text) throws IOException {
        return GraphFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# people\na b 2.5\nb\tc\r\n\"d\" d 1\n", """
                Creator "somebody"
                graph [ directed 0 comment "[ not a list ]"
                  node [ id a label "a" graphics [ x 1.0 label "no" ] ] node [ id b ] node [ id c ] node [ id d ]
                  edge [ source a target b value 2.5 ] edge [ source b target c ] edge [ source d target d ] ]
                """, """
                <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                <key id="k0" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="undirected">
                <node id="a"/><node id="b"/><node id="c"/><node id="d"/>
                <edge source="a" target="b"><data key="k0"> 2.5 </data></edge><edge source="b" target="c"/>
                <edge source="d" target="d"/></graph></graphml>
                """, """
                <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><nodes><node id="a" label="a"/><node id="b" label="b"/>
                <node id="c"/><node id="d"/></nodes><edges><edge id="0" source="a" target="b" weight="2.5"/>
                <edge id="1" source="b" target="c"/><edge id="2" source="d" target="d"/></edges></graph></gexf>
                """})
    void readsTheSameGraphFromEveryFormat(String text) throws IOException {
        GraphFile graph = read(text);
        assertEquals(List.of("a", "b", "c", "d"), graph.ids());
        assertEquals(List.of("a", "b", "c", "d"), graph.names());
        assertArrayEquals(new int[] {0, 1, 3}, graph.sources());
        assertArrayEquals(new int[] {1, 2, 3}, graph.targets());
        assertArrayEquals(new double[] {2.5, 1, 1}, graph.weights());
        assertEquals(List.of(), graph.problems());
    }

    @Test
    void readsPajekWithListsAndUnmentionedVertices() throws IOException {
        GraphFile graph =
                read(" *Vertices 4\n1 \"Ada L.\"\n2 Bob 0.1 0.2\n*Arcslist\n1 2 3\n*Edges\n3 1 2\n*Partition x\n9 9\n");
        assertEquals(List.of("1", "2", "3", "4"), graph.ids());
        assertEquals(List.of("Ada L.", "Bob", "3", "4"), graph.names());
        assertArrayEquals(new int[] {0, 0, 2}, graph.sources());
        assertArrayEquals(new int[] {1, 2, 0}, graph.targets());
        assertArrayEquals(new double[] {1, 1, 2}, graph.weights());
    }

    @Test
    void leavesOutBadRecordsAndSaysWhere() throws IOException {
        GraphFile edges = read("a b -1\nlonely\na c NaN\na d\n");
        assertEquals(
                List.of(1, 2, 3), edges.problems().stream().map(Problem::line).toList());
        assertEquals(1, edges.sources().length);
        GraphFile pajek = read("*Vertices 2\n1 \"a\"\n7 \"b\"\n*Arcs\n1 2\n1 x\n1 2 inf\n");
        assertEquals(
                List.of(3, 6, 7), pajek.problems().stream().map(Problem::line).toList());
        assertEquals(1, pajek.sources().length);
    }

    @Test
    void tellsGzipByItsContent() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("x y\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                List.of("x", "y"),
                GraphFiles.read(new ByteArrayInputStream(bytes.toByteArray())).ids());
    }

    @Test
    void anEmptyFileIsAnEmptyGraph() throws IOException {
        assertEquals(List.of(), read("").ids());
    }

    @Test
    void skipsALineOfManyMegabytesInBoundedMemory() throws IOException {
        GraphFile graph = read("a b\n" + "x".repeat(5 << 20) + "\nc d\n");
        assertEquals(List.of("a", "b", "c", "d"), graph.ids());
        assertEquals("long-line", graph.problems().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE graphml [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><graphml><graph><node id='&e;'/></graph></graphml>",
                "<graphml><graph><node id='a'>",
                "graph [ node [ id 1 ",
                "graph [ ] ]",
                "graph [ node [ label \"never closed ] ]",
                "a\0b"
            })
    void refusesWhatIsBrokenAsAWhole(String text) {
        assertThrows(SourceException.class, () -> read(text));
    }

    @Test
    void refusesListsNestedTooDeep() {
        assertThrows(SourceException.class, () -> read("graph [ " + "a [ ".repeat(100_000)));
    }

    @Test
    void namesTheFileThatIsMissing() {
        SourceException e = assertThrows(SourceException.class, () -> GraphFiles.read(Path.of("no", "such.net")));
        assertTrue(e.getMessage().contains("such.net"));
    }
}
