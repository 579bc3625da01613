package org.coauthor.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.coauthor.export.GraphData.Node;
import org.coauthor.export.GraphData.Place;
import org.coauthor.export.VosViewer.Link;

/** VOSviewer's JSON (VOSviewer 1.6.17 and later, VOSviewer Online): items numbered from 1, one link a pair. */
final class VosViewerWriter implements GraphWriter {

    @Override
    public void write(GraphData graph, Writer out) throws IOException {
        JsonGenerator json = Json.generator(out);
        json.writeStartObject();
        json.writeObjectFieldStart("network");
        json.writeArrayFieldStart("items");
        VosViewer network = new VosViewer(graph);
        for (int i = 0; i < graph.nodes().size(); i++) item(json, network, i);
        json.writeEndArray();
        json.writeArrayFieldStart("links");
        for (Link link : network.links()) {
            json.writeStartObject();
            json.writeNumberField("source_id", link.source());
            json.writeNumberField("target_id", link.target());
            Json.field(json, "strength", link.strength());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("info");
        json.writeStringField("title", VosViewer.html(graph.title()));
        json.writeEndObject();
        json.writeEndObject();
        Json.end(json, out);
    }

    private static void item(JsonGenerator json, VosViewer network, int index) throws IOException {
        Node node = network.node(index);
        json.writeStartObject();
        json.writeNumberField("id", index + 1);
        json.writeStringField("label", node.label());
        json.writeStringField("description", network.description(index));
        Place place = node.place();
        if (place != null) {
            Json.field(json, "x", VosViewer.ordinate(place.x()));
            Json.field(json, "y", -VosViewer.ordinate(place.y()));
            json.writeNumberField("cluster", VosViewer.cluster(place));
        }
        json.writeObjectFieldStart("weights");
        for (Map.Entry<String, Double> weight : network.weights(index).entrySet())
            Json.field(json, weight.getKey(), weight.getValue());
        json.writeEndObject();
        Map<String, Double> scores = VosViewer.scores(node);
        if (!scores.isEmpty()) {
            json.writeObjectFieldStart("scores");
            for (Map.Entry<String, Double> score : scores.entrySet())
                Json.field(json, score.getKey(), score.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
