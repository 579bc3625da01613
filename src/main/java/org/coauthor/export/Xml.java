package org.coauthor.export;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An indented XML document with one element a line. */
final class Xml {
    /** Writes the inside of an element. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    /** Writes a document. */
    @FunctionalInterface
    interface Body {
        void write(Xml xml) throws XMLStreamException;
    }

    private final XMLStreamWriter out;
    private int depth;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    static void document(Writer target, Body body) throws IOException {
        try {
            XMLStreamWriter out = new WstxOutputFactory().createXMLStreamWriter(target);
            out.writeStartDocument("UTF-8", "1.0");
            body.write(new Xml(out));
            out.writeEndDocument();
            out.flush();
            target.write("\n");
            target.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** An element with attributes as name, value, name, value, ... and elements inside. */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        indent();
        out.writeStartElement(name);
        attributes(attributes);
        depth++;
        content.write();
        depth--;
        indent();
        out.writeEndElement();
    }

    /** An element with attributes and nothing inside. */
    void empty(String name, String... attributes) throws XMLStreamException {
        indent();
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element with text inside. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        indent();
        out.writeStartElement(name);
        attributes(attributes);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) out.writeAttribute(pairs[i], pairs[i + 1]);
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }
}
