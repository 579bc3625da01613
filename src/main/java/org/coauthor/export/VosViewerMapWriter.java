package org.coauthor.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coauthor.export.GraphData.Place;

/** VOSviewer's map file: tabs between columns, one item a line. Goes with the network file. */
final class VosViewerMapWriter implements GraphWriter {

    @Override
    public void write(GraphData graph, Writer out) throws IOException {
        VosViewer network = new VosViewer(graph);
        boolean placed = graph.nodes().stream().anyMatch(n -> n.place() != null);
        out.write("id\tlabel\tdescription" + (placed ? "\tx\ty\tcluster" : ""));
        out.write("\tweight<Links>\tweight<Total link strength>\tweight<Documents>");
        out.write("\tscore<First year>\tscore<Last year>\n");
        for (int i = 0; i < graph.nodes().size(); i++) {
            List<String> row = new ArrayList<>(List.of("" + (i + 1)));
            // A quotation mark would open a quoted cell.
            row.add(network.node(i).label().replace('"', '\''));
            row.add(network.description(i));
            Place place = network.node(i).place();
            if (placed) row.addAll(place == null ? List.of("", "", "") : columns(place));
            for (double weight : network.weights(i).values()) row.add(Characters.number(weight));
            Map<String, Double> scores = VosViewer.scores(network.node(i));
            for (String score : List.of("First year", "Last year"))
                row.add(scores.containsKey(score) ? Characters.number(scores.get(score)) : "");
            out.write(String.join("\t", row) + "\n");
        }
        out.flush();
    }

    private static List<String> columns(Place place) {
        String x = Characters.number(VosViewer.ordinate(place.x()));
        String y = Characters.number(-VosViewer.ordinate(place.y()));
        return List.of(x, y, "" + VosViewer.cluster(place));
    }
}
