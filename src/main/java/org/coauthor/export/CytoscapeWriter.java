package org.coauthor.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Node;
import org.coauthor.export.GraphData.Place;

/** Cytoscape.js JSON (js.cytoscape.org), which Cytoscape opens as {@code .cyjs}: there {@code name} is what is shown. */
final class CytoscapeWriter implements GraphWriter {
    private static final double CANVAS = 1000;

    @Override
    public void write(GraphData graph, Writer out) throws IOException {
        JsonGenerator json = Json.generator(out);
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("name", graph.title());
        json.writeEndObject();
        json.writeObjectFieldStart("elements");
        json.writeArrayFieldStart("nodes");
        for (Node node : graph.nodes()) node(json, node);
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
        String prefix = prefix(graph);
        int number = 0;
        for (Edge edge : graph.edges()) edge(json, edge, prefix + number++);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        Json.end(json, out);
    }

    private static void node(JsonGenerator json, Node node) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", node.id());
        json.writeStringField("name", node.label());
        json.writeStringField("label", node.label());
        json.writeStringField("type", node.type());
        for (Map.Entry<String, Object> each : node.attributes().entrySet())
            Json.field(json, each.getKey(), each.getValue());
        Place place = node.place();
        if (place != null) json.writeNumberField("cluster", place.cluster());
        json.writeEndObject();
        if (place != null) {
            json.writeObjectFieldStart("position");
            Json.field(json, "x", place.x() * CANVAS);
            Json.field(json, "y", place.y() * CANVAS);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void edge(JsonGenerator json, Edge edge, String id) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", id);
        json.writeStringField("source", edge.source());
        json.writeStringField("target", edge.target());
        json.writeStringField("interaction", edge.type());
        Json.field(json, "weight", edge.weight());
        Json.field(json, "firstYear", edge.firstYear());
        Json.field(json, "lastYear", edge.lastYear());
        for (Map.Entry<String, Object> each : edge.attributes().entrySet())
            Json.field(json, each.getKey(), each.getValue());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Nodes and edges share one space of ids. */
    private static String prefix(GraphData graph) {
        String prefix = "e";
        for (Node node : graph.nodes()) while (node.id().startsWith(prefix)) prefix += "e";
        return prefix;
    }
}
