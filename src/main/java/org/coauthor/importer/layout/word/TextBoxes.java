package org.coauthor.importer.layout.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Node;

/** The text of the boxes that hang on a paragraph: many templates put the name of a CV there. */
final class TextBoxes {
    private TextBoxes() {}

    /** A line a paragraph of a box, blank ones between boxes; empty where there is no box. */
    static List<String> of(XWPFParagraph paragraph) {
        List<String> lines = new ArrayList<>();
        boxes(paragraph.getCTP().getDomNode(), lines);
        return lines;
    }

    private static void boxes(Node node, List<String> lines) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            // The same box for older programs.
            if ("Fallback".equals(child.getLocalName())) continue;
            if (!"txbxContent".equals(child.getLocalName())) {
                boxes(child, lines);
                continue;
            }
            for (Node p = child.getFirstChild(); p != null; p = p.getNextSibling()) {
                StringBuilder text = new StringBuilder();
                words(p, text);
                lines.add(text.toString());
            }
            lines.add("");
        }
    }

    private static void words(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = String.valueOf(child.getLocalName());
            switch (name) {
                case "t" -> {
                    Node said = child.getFirstChild();
                    if (said != null) text.append(said.getNodeValue());
                }
                case "tab" -> text.append('\t');
                case "br" -> text.append(' ');
                case "del", "Fallback" -> {}
                default -> words(child, text);
            }
        }
    }
}
