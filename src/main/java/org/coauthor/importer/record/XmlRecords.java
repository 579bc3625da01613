package org.coauthor.importer.record;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.codehaus.stax2.XMLInputFactory2;
import org.jsoup.nodes.Entities;

/**
 * Reads XML of any size record by record. Document types are passed over unread, so no entity can be declared or fetched; the entities
 * known are those of HTML. After an error of form the next record is read.
 */
public final class XmlRecords {
    /** Text of a record beyond this, in characters, is an error. */
    private static final int LARGEST = 16 << 20;

    private static final int DEPTH_MAX = 100;

    /** So many errors of form end a source. */
    private static final int ERRORS_MAX = 10_000;

    private static final Pattern ENCODING =
            Pattern.compile("^[^>]{0,60}encoding\\s{0,5}=\\s{0,5}[\"']([A-Za-z0-9._-]{1,40})[\"']");

    /** Takes a record. */
    @FunctionalInterface
    public interface Taker {
        void take(XmlElement record, int line, Sink sink);
    }

    private final List<String> names;
    private final Taker taker;
    private final Sink sink;
    private final WstxInputFactory factory = factory();
    private int depth;

    private XmlRecords(List<String> names, Taker taker, Sink sink) {
        this.names = names;
        this.taker = taker;
        this.sink = sink;
    }

    /**
     * Reads all records of a source.
     *
     * @param names of the elements that are records; none for the whole document as one
     */
    public static void each(Input input, List<String> names, Taker taker, Sink sink) throws IOException {
        try (InputStream in = new BufferedInputStream(input.bytes().open(), 1 << 17)) {
            new XmlRecords(names, taker, sink).read(new RecentReader(reader(in)));
        }
    }

    private static Reader reader(InputStream in) throws IOException {
        in.mark(512);
        byte[] head = in.readNBytes(200);
        in.reset();
        Charset charset = StandardCharsets.UTF_8;
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (head.length > 1 && (head[0] == -2 && head[1] == -1 || head[0] == -1 && head[1] == -2))
            charset = StandardCharsets.UTF_16;
        else if (declared.find() && Charset.isSupported(declared.group(1)))
            charset = Charset.forName(declared.group(1));
        return new InputStreamReader(in, charset);
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEPTH_MAX);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, Integer.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 16);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, (XMLResolver)
                (publicId, systemId, base, name) -> new StringReader(entity(String.valueOf(name))));
        return factory;
    }

    /** The character of an HTML entity; others stay as they are written. */
    private static String entity(String name) {
        String known = Entities.getByName(name);
        if (known.isEmpty()) return "&amp;" + name + ";";
        return known.equals("<") || known.equals("&") ? "&#" + (int) known.charAt(0) + ";" : known;
    }

    private void read(RecentReader in) throws IOException {
        long start = 0;
        for (int errors = 0; errors < ERRORS_MAX; errors++) {
            depth = 0;
            XMLStreamReader xml = null;
            try {
                xml = factory.createXMLStreamReader(in);
                records(xml, (int) in.line(start) - 1);
                return;
            } catch (XMLStreamException e) {
                long place = start
                        + (e.getLocation() == null
                                ? 0
                                : Math.max(0, e.getLocation().getCharacterOffset()));
                // After a restart within the document its own end tag closes what this parser has not seen opened.
                if (errors == 0 || depth > 0 || !in.closes(place))
                    sink.problem(
                            "bad-xml", (int) in.line(place), 0, brief(e) + "; reading goes on with the next record");
                if (!in.seek(Math.max(start + 1, place), names)) return;
                start = in.position();
                factory.setProperty(
                        WstxInputProperties.P_INPUT_PARSING_MODE, WstxInputProperties.PARSING_MODE_FRAGMENT);
            }
        }
        sink.problem("bad-xml", 0, 0, "more than " + ERRORS_MAX + " errors of form; the rest is left out");
    }

    private static String brief(XMLStreamException e) {
        String message = String.valueOf(e.getMessage()).split("\n", 2)[0];
        String whole = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return whole.length() > 200 ? whole.substring(0, 200) : whole;
    }

    private void records(XMLStreamReader xml, int linesBefore) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        int line = 0;
        long size = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (open.isEmpty()) {
                        if (!names.isEmpty() && !names.contains(xml.getLocalName())) continue;
                        line = linesBefore + xml.getLocation().getLineNumber();
                        size = 0;
                    }
                    open.push(element(xml));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    XmlElement top = open.peek();
                    if (top == null) continue;
                    size += xml.getTextLength();
                    if (size > LARGEST)
                        throw new XMLStreamException(
                                "a record is longer than " + LARGEST + " characters", xml.getLocation());
                    top.content().append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (!open.isEmpty()) close(open, line);
                }
                default -> {}
            }
        }
    }

    private void close(Deque<XmlElement> open, int line) {
        XmlElement done = open.pop();
        XmlElement parent = open.peek();
        if (parent == null) taker.take(done, line, sink);
        else {
            parent.children().add(done);
            parent.content().append(done.content());
        }
    }

    private static XmlElement element(XMLStreamReader xml) {
        Map<String, String> attributes = Map.of();
        if (xml.getAttributeCount() > 0) {
            attributes = new HashMap<>();
            for (int i = 0; i < xml.getAttributeCount(); i++)
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return new XmlElement(xml.getLocalName(), attributes, new ArrayList<>(), new StringBuilder());
    }

    /** The beginning of a source where it looks like XML; empty where it does not. */
    public static String head(Sample sample) {
        String text = sample.text();
        String stripped = text.stripLeading();
        return stripped.startsWith("<")
                        && !stripped.regionMatches(true, 0, "<!doctype html", 0, 14)
                        && !stripped.regionMatches(true, 0, "<html", 0, 5)
                ? text
                : "";
    }
}
