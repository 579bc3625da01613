package org.coauthor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {
    static Set<String> graphFormats() {
        return GraphFormats.byName().keySet();
    }

    static Set<String> workFormats() {
        return WorkFormats.byName().keySet();
    }

    @ParameterizedTest
    @MethodSource("graphFormats")
    void graphIsWrittenAsTheGoldenFileHasIt(String format) {
        String now = Samples.written(GraphFormats.writer(format), Samples.graph());
        assertEquals(Samples.golden(format, now), now);
    }

    @ParameterizedTest
    @MethodSource("workFormats")
    void worksAreWrittenAsTheGoldenFileHasThem(String format) {
        String now = Samples.written(WorkFormats.writer(format), Samples.works());
        assertEquals(Samples.golden(format, now), now);
    }

    @ParameterizedTest
    @MethodSource("graphFormats")
    void orderOfTheInputMakesNoDifference(String format) {
        GraphData graph = Samples.graph();
        List<Node> nodes = new ArrayList<>(graph.nodes());
        List<Edge> edges = new ArrayList<>(graph.edges());
        Collections.reverse(nodes);
        Collections.rotate(edges, 1);
        GraphData shuffled = new GraphData(graph.title(), graph.asOf(), false, nodes, edges);
        GraphWriter writer = GraphFormats.writer(format);
        assertEquals(Samples.written(writer, graph), Samples.written(writer, shuffled));
    }
}
