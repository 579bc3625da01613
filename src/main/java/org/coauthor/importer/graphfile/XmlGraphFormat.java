package org.coauthor.importer.graphfile;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.coauthor.importer.SourceException;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * GraphML (Brandes et al., graphdrawing.org) and GEXF (gexf.net, 1.1 to 1.3): {@code node} and {@code edge} elements with their
 * {@code label}, {@code name} and {@code weight}, as attributes or as GraphML data. No document type, no external entities.
 */
final class XmlGraphFormat implements GraphFormat {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_TEXT = 1 << 16;

    private final Map<String, String> keys = new HashMap<>();
    private int node = -1;
    private @Nullable String data;
    private boolean inEdge;
    private @Nullable String source;
    private @Nullable String target;
    private double weight;

    @Override
    public void read(InputStream in, GraphBuilder into) throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml, into);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml, into);
                    case XMLStreamConstants.END_ELEMENT -> end(xml, into);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            SourceException failure = new SourceException(
                    "malformed",
                    "the XML graph is not well-formed at line "
                            + (e.getLocation() == null ? 0 : e.getLocation().getLineNumber()),
                    "repair or export the file again");
            failure.initCause(e);
            throw failure;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAX_TEXT);
        return factory;
    }

    private void start(XMLStreamReader xml, GraphBuilder into) throws IOException {
        switch (xml.getLocalName()) {
            case "key" -> {
                String id = xml.getAttributeValue(null, "id");
                String name = xml.getAttributeValue(null, "attr.name");
                if (id != null && name != null && keys.size() < 1000) keys.put(id, name);
            }
            case "node" -> node(xml, into);
            case "edge" -> {
                inEdge = true;
                source = xml.getAttributeValue(null, "source");
                target = xml.getAttributeValue(null, "target");
                String stated = xml.getAttributeValue(null, "weight");
                weight = stated == null ? 1 : EdgeListFormat.weight(stated.strip());
            }
            case "data" -> {
                String key = xml.getAttributeValue(null, "key");
                data = key == null ? null : keys.getOrDefault(key, key);
            }
            default -> {}
        }
    }

    private void node(XMLStreamReader xml, GraphBuilder into) throws IOException {
        String id = xml.getAttributeValue(null, "id");
        if (id == null) {
            into.problem("bad-record", xml.getLocation().getLineNumber(), "a node needs an id");
            node = -1;
            return;
        }
        node = into.vertex(id);
        String label = xml.getAttributeValue(null, "label");
        if (label != null) into.name(node, label);
    }

    private void text(XMLStreamReader xml, GraphBuilder into) {
        if (data == null || xml.isWhiteSpace()) return;
        String value = xml.getText().strip();
        if (inEdge) {
            if (data.equals("weight")) weight = EdgeListFormat.weight(value);
        } else if (node >= 0 && (data.equals("label") || data.equals("name"))) into.name(node, value);
    }

    private void end(XMLStreamReader xml, GraphBuilder into) throws IOException {
        switch (xml.getLocalName()) {
            case "node" -> node = -1;
            case "data" -> data = null;
            case "edge" -> {
                inEdge = false;
                int line = xml.getLocation().getLineNumber();
                if (source == null || target == null)
                    into.problem("bad-record", line, "an edge needs source and target");
                else into.edge(into.vertex(source), into.vertex(target), weight, line);
            }
            default -> {}
        }
    }
}
