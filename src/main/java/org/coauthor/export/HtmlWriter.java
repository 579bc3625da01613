package org.coauthor.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Node;
import org.coauthor.export.GraphData.Place;

/**
 * One HTML page that needs nothing else: a picture that can be searched, moved and enlarged, and the same as a table, which is all there
 * is where scripts do not run.
 */
final class HtmlWriter implements GraphWriter {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    @Override
    public void write(GraphData graph, Writer out) throws IOException {
        String title = VosViewer.html(graph.title());
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<title>" + title + "</title>\n<style>\n" + resource("graph.css") + "</style>\n</head>\n<body>\n");
        out.write("<header><h1>" + title + "</h1>\n<p>" + graph.nodes().size() + " people, "
                + graph.edges().size() + " ties. Colours show groups, sizes the number of collaborators.</p>\n");
        out.write("<label>Find <input id=\"find\" type=\"search\" autocomplete=\"off\"></label>\n");
        out.write("<button id=\"whole\" type=\"button\">Show all</button></header>\n<main>\n");
        out.write("<canvas id=\"picture\" role=\"img\" aria-label=\"The graph; the table says the same.\"></canvas>\n");
        out.write("<section><p id=\"detail\" aria-live=\"polite\"></p>\n");
        table(graph, out);
        out.write("</section>\n</main>\n<script type=\"application/json\" id=\"graph\">" + data(graph) + "</script>\n");
        out.write("<script>\n" + resource("graph.js") + "</script>\n</body>\n</html>\n");
        out.flush();
    }

    private static void table(GraphData graph, Writer out) throws IOException {
        Map<String, Integer> degrees = graph.degrees();
        List<Integer> order = IntStream.range(0, graph.nodes().size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) ->
                                -degrees.getOrDefault(graph.nodes().get(i).id(), 0))
                        .thenComparing(i -> graph.nodes().get(i).label()))
                .toList();
        out.write("<table><thead><tr><th>Name</th><th>Affiliation</th><th>Works</th><th>Ties</th><th>Years</th></tr>"
                + "</thead>\n<tbody>\n");
        for (int i : order) {
            Node node = graph.nodes().get(i);
            out.write("<tr data-node=\"" + i + "\"><td><button type=\"button\">" + VosViewer.html(node.label()));
            Object place = node.attributes().getOrDefault("affiliation", "");
            out.write("</button></td><td>" + VosViewer.html(place.toString()) + "</td><td>" + node.count("works"));
            out.write("</td><td>" + degrees.getOrDefault(node.id(), 0) + "</td><td>" + years(node) + "</td></tr>\n");
        }
        out.write("</tbody></table>\n");
    }

    private static String years(Node node) {
        int first = node.count("firstYear");
        int last = node.count("lastYear");
        if (first == 0) return "";
        return first == last ? "" + first : first + "\u2013" + last;
    }

    /** The graph for the script; no less-than sign, so that no name ends the element. */
    private static String data(GraphData graph) throws IOException {
        StringWriter text = new StringWriter();
        Map<String, Integer> degrees = graph.degrees();
        Map<String, Integer> numbers = graph.numbers();
        try (JsonGenerator json = Json.compact(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("nodes");
            for (Node node : graph.nodes()) {
                Place place = node.place() == null ? new Place(0.5, 0.5, 0) : node.place();
                json.writeStartObject();
                json.writeStringField("name", node.label());
                Json.field(json, "x", place.x());
                Json.field(json, "y", place.y());
                json.writeStringField("colour", Palette.hex(place.cluster()));
                Json.field(json, "size", 4 + 1.5 * Math.sqrt(degrees.getOrDefault(node.id(), 0)));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            for (Edge edge : graph.edges()) {
                json.writeStartArray();
                json.writeNumber(numbers.getOrDefault(edge.source(), 1) - 1);
                json.writeNumber(numbers.getOrDefault(edge.target(), 1) - 1);
                json.writeNumber(Math.round(10 * Math.min(8, 0.5 + Math.sqrt(edge.weight()))) / 10.0);
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString().replace("<", "\\u003c");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
