package org.coauthor.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Node;
import org.coauthor.export.GraphData.Place;

/** The DOT language of Graphviz: every id quoted, no HTML labels; laid out by {@code sfdp} unless told otherwise. */
final class DotWriter implements GraphWriter {

    @Override
    public void write(GraphData graph, Writer out) throws IOException {
        out.write((graph.directed() ? "digraph " : "graph ") + quoted(graph.title()) + " {\n");
        out.write("  graph [layout=sfdp, overlap=prism, outputorder=edgesfirst];\n");
        out.write("  node [shape=ellipse, style=filled, fillcolor=white];\n");
        for (Node node : graph.nodes()) {
            out.write("  " + quoted(node.id()) + " [label=" + shown(node.label()));
            Place place = node.place();
            if (place != null) out.write(", color=\"" + Palette.hex(place.cluster()) + '"');
            out.write("];\n");
        }
        String arrow = graph.directed() ? " -> " : " -- ";
        for (Edge edge : graph.edges()) {
            String width = Characters.number(Math.min(8, 0.5 + Math.sqrt(edge.weight())));
            out.write("  " + quoted(edge.source()) + arrow + quoted(edge.target()));
            out.write(" [penwidth=" + width + ", tooltip=" + shown(told(edge)) + "];\n");
        }
        out.write("}\n");
        out.flush();
    }

    private static String told(Edge edge) {
        List<String> words = new ArrayList<>(List.of(edge.type()));
        edge.attributes().forEach((name, value) -> words.add(name + " " + Characters.value(value)));
        if (edge.firstYear() != null) words.add(edge.firstYear() + " to " + edge.lastYear());
        return String.join(", ", words);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Graphviz resolves HTML entities in what it shows. */
    private static String shown(String text) {
        return quoted(text.replace("&", "&amp;"));
    }
}
