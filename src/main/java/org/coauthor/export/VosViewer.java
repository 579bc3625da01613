package org.coauthor.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Node;
import org.coauthor.export.GraphData.Place;

/**
 * A graph as VOSviewer wants it: items numbered from 1 in the order of the nodes; between two items at most one link, without direction,
 * whose strength is the sum of the edges' weights; no loops.
 */
final class VosViewer {
    /** VOSviewer knows no more. */
    private static final int CLUSTERS = 1000;

    /** A link between two numbered items, the smaller number first. */
    record Link(int source, int target, double strength) {}

    private final GraphData graph;
    private final List<Link> links = new ArrayList<>();
    private final int[] linkCounts;
    private final double[] strengths;

    VosViewer(GraphData graph) {
        this.graph = graph;
        linkCounts = new int[graph.nodes().size()];
        strengths = new double[graph.nodes().size()];
        Map<String, Integer> numbers = graph.numbers();
        Map<Long, Double> pairs = new TreeMap<>();
        for (Edge edge : graph.edges()) {
            long a = numbers.getOrDefault(edge.source(), 0);
            long b = numbers.getOrDefault(edge.target(), 0);
            if (a != b) pairs.merge(Math.min(a, b) << 32 | Math.max(a, b), edge.weight(), Double::sum);
        }
        pairs.forEach((pair, strength) -> add(new Link((int) (pair >> 32), pair.intValue(), strength)));
    }

    private void add(Link link) {
        links.add(link);
        for (int end : new int[] {link.source, link.target}) {
            linkCounts[end - 1]++;
            strengths[end - 1] += link.strength;
        }
    }

    List<Link> links() {
        return links;
    }

    Node node(int index) {
        return graph.nodes().get(index);
    }

    /** What sizes of items can show: none below 0. */
    Map<String, Double> weights(int index) {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("Links", (double) linkCounts[index]);
        weights.put("Total link strength", strengths[index]);
        weights.put("Documents", (double) node(index).count("works"));
        return weights;
    }

    /** What colours of items can show. */
    static Map<String, Double> scores(Node node) {
        Map<String, Double> scores = new LinkedHashMap<>();
        if (node.count("firstYear") > 0) scores.put("First year", (double) node.count("firstYear"));
        if (node.count("lastYear") > 0) scores.put("Last year", (double) node.count("lastYear"));
        return scores;
    }

    /** VOSviewer shows this as HTML. */
    String description(int index) {
        Node node = node(index);
        StringBuilder text = new StringBuilder("<b>" + html(node.label()) + "</b>");
        if (node.attributes().get("affiliation") instanceof String place)
            text.append("<br>").append(html(place));
        return text.append("<br>").append(html(node.id())).toString();
    }

    static double ordinate(double place) {
        return 2 * place - 1;
    }

    static int cluster(Place place) {
        return Math.max(1, Math.min(CLUSTERS, place.cluster()));
    }

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
