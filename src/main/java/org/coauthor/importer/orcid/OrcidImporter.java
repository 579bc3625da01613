package org.coauthor.importer.orcid;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.JsonRecords;
import org.coauthor.importer.record.XmlElement;
import org.coauthor.importer.record.XmlRecords;

/**
 * Reads ORCID records and their parts, JSON and XML of schema 2 and 3 (<a href="https://info.orcid.org/documentation/">info.orcid.org</a>),
 * as the API answers and as the summaries archive holds them. Both forms have the same names, so JSON is read as the XML it mirrors.
 */
public final class OrcidImporter implements Importer {
    @Override
    public String kind() {
        return "orcid";
    }

    @Override
    public double fit(Sample sample) {
        String json = JsonRecords.head(sample);
        if (json.contains("\"orcid-identifier\"") || json.contains("\"put-code\"")) return 0.97;
        return XmlRecords.head(sample).contains("http://www.orcid.org/ns/") ? 0.97 : 0;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Sample sample = sample(input);
        if (JsonRecords.head(sample).isEmpty())
            XmlRecords.each(input, List.of(), (element, line, s) -> new OrcidRecord(element, line, s).read(), sink);
        else
            JsonRecords.each(
                    input,
                    Set.of(),
                    Set.of("history", "preferences", "emails", "addresses"),
                    (value, line, s) -> new OrcidRecord(element("record", value), line, s).read(),
                    sink);
    }

    private static Sample sample(Input input) throws IOException {
        try (var in = input.bytes().open()) {
            return new Sample(input.name(), in.readNBytes(Sample.SIZE));
        }
    }

    private static XmlElement element(String name, JsonNode value) {
        XmlElement element = new XmlElement(name, new HashMap<>(), new ArrayList<>(), new StringBuilder());
        // {"value": x} is how JSON writes what in XML has attributes.
        JsonNode text =
                value.isObject() && value.has("value") && value.get("value").isValueNode() ? value.get("value") : value;
        if (text.isValueNode()) {
            if (!text.isNull()) element.content().append(text.asText());
            return element;
        }
        value.properties().forEach(field -> {
            if (field.getValue().isArray())
                field.getValue().forEach(one -> element.children().add(element(field.getKey(), one)));
            else if (!field.getValue().isNull()) element.children().add(element(field.getKey(), field.getValue()));
        });
        return element;
    }
}
