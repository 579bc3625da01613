package org.coauthor.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Node;
import org.coauthor.export.GraphData.Place;

/** Pajek's NET format: vertices numbered from 1, then arcs (directed) or edges with weights. Labels cannot hold quotation marks. */
final class PajekWriter implements GraphWriter {

    @Override
    public void write(GraphData graph, Writer out) throws IOException {
        Map<String, Integer> numbers = graph.numbers();
        out.write("*Vertices " + graph.nodes().size() + "\n");
        for (Node node : graph.nodes()) {
            out.write(numbers.get(node.id()) + " \"" + node.label().replace('"', '\'') + '"');
            Place place = node.place();
            if (place != null)
                out.write(" " + Characters.number(place.x()) + " " + Characters.number(place.y()) + " 0.5");
            out.write('\n');
        }
        out.write(graph.directed() ? "*Arcs\n" : "*Edges\n");
        for (Edge edge : graph.edges()) {
            out.write(numbers.get(edge.source()) + " " + numbers.get(edge.target()) + " ");
            out.write(Characters.number(edge.weight()) + "\n");
        }
        out.flush();
    }
}
