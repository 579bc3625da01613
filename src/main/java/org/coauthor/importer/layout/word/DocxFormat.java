package org.coauthor.importer.layout.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.layout.DocumentFormat;
import org.coauthor.importer.layout.Layout;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.text.DateText;

/** Word documents (ECMA-376, {@code .docx}), read by POI: a paragraph or a row of a table is a line. */
public final class DocxFormat implements DocumentFormat {
    /** What one document may unpack to, in bytes: 64 MiB. */
    private static final long UNPACKED_MAX = 64L << 20;

    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|überschrift|titre|título|titolo) ?([1-6])");

    @Override
    public boolean recognises(Sample sample) {
        byte[] head = sample.head();
        if (head.length < 4 || head[0] != 'P' || head[1] != 'K') return false;
        return sample.named("docx", "docm", "dotx")
                || new String(head, StandardCharsets.ISO_8859_1).contains("word/document.xml");
    }

    /** Nothing can be told from the beginning of a packed file. */
    @Override
    public Layout beginning(Sample sample) {
        return Layout.of(List.of());
    }

    @Override
    public Layout read(Input input) throws IOException {
        byte[] bytes = input.readAll();
        try {
            bounded(bytes, input.name());
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                List<TextLine> lines = new ArrayList<>();
                body(document.getBodyElements(), document, lines);
                if (lines.stream().allMatch(TextLine::blank))
                    throw new SourceException(
                            "no-text", input.name() + " holds no text", "save its text as a document of its own");
                return Layout.of(lines);
            }
        } catch (SourceException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // POI meets broken files with exceptions of every kind.
            SourceException broken = new SourceException(
                    "broken",
                    input.name() + " is a broken Word document",
                    "open it and save it again, or save it as PDF");
            broken.initCause(e);
            throw broken;
        }
    }

    private static void bounded(byte[] bytes, String name) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null)
                for (int n = zip.read(buffer); n > 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > UNPACKED_MAX)
                        throw new SourceException(
                                "bomb",
                                name + " unpacks to more than " + (UNPACKED_MAX >> 20) + " MiB",
                                "remove its pictures, if it is honest");
                }
        }
    }

    private static void body(List<IBodyElement> elements, XWPFDocument document, List<TextLine> lines) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph p) {
                for (String line : TextBoxes.of(p)) {
                    if (line.isBlank()) lines.add(TextLine.blank(lines.size() + 1));
                    else add(line, 0, false, 0, lines);
                }
                paragraph(p, document, lines);
            } else if (element instanceof XWPFTable t) table(t, document, lines);
            else if (element instanceof XWPFSDT field)
                for (String line : field.getContent().getText().split("\n")) add(line, 0, false, 0, lines);
        }
    }

    private static void paragraph(XWPFParagraph paragraph, XWPFDocument document, List<TextLine> lines) {
        boolean item = paragraph.getNumID() != null;
        int level = level(paragraph, document);
        int indent = Math.max(0, paragraph.getIndentationLeft() / 120);
        if (lines.isEmpty()) level = 0;
        String text = paragraph.getText();
        if (text.isBlank()) {
            if (!lines.isEmpty()) lines.add(TextLine.blank(lines.size() + 1));
            return;
        }
        if (level > 0 && !lines.isEmpty()) lines.add(TextLine.blank(lines.size() + 1));
        for (String line : text.split("[\\n\\u000B]")) {
            add(line, indent, item && level == 0, level, lines);
            item = false;
        }
    }

    /** A line; where tabs divide it, its dates at the end are a line of their own. */
    private static void add(String text, int indent, boolean item, int level, List<TextLine> lines) {
        String[] parts = text.strip().split("\\s*\\t\\s*");
        int last = parts.length - 1;
        boolean dated = last > 0 && DateText.only(parts[last]) != null && DateText.only(parts[0]) == null;
        StringBuilder joined = new StringBuilder(parts[0]);
        for (int i = 1; i < (dated ? last : parts.length); i++) {
            boolean pause = joined.toString().matches("(?s).*[,;:.|\\d–-]") || parts[0].length() < 4;
            joined.append(pause ? " " : ", ").append(parts[i]);
        }
        TextLine line = TextLine.of(lines.size() + 1, joined.toString(), indent);
        if (line.blank()) return;
        lines.add(new TextLine(line.number(), line.text(), indent, item || line.bullet(), level));
        if (dated) lines.add(new TextLine(lines.size() + 1, parts[last], indent, false, 0));
    }

    private static int level(XWPFParagraph paragraph, XWPFDocument document) {
        String id = paragraph.getStyle();
        if (id == null || document.getStyles() == null) return 0;
        XWPFStyle style = document.getStyles().getStyle(id);
        String name = style == null || style.getName() == null ? id : style.getName();
        Matcher heading = HEADING.matcher(name);
        return heading.find() ? Integer.parseInt(heading.group(1)) : 0;
    }

    /** A plain row is a line; cells of several paragraphs are read one after the other. */
    private static void table(XWPFTable table, XWPFDocument document, List<TextLine> lines) {
        for (XWPFTableRow row : table.getRows()) {
            StringBuilder cells = new StringBuilder();
            boolean plain = true;
            for (XWPFTableCell cell : row.getTableCells()) {
                plain &= cell.getParagraphs().size() <= 1 && cell.getTables().isEmpty();
                if (!cell.getText().isBlank())
                    cells.append(cells.isEmpty() ? "" : "\t")
                            .append(cell.getText().replace('\t', ' '));
            }
            if (plain) add(cells.toString(), 0, false, 0, lines);
            else for (XWPFTableCell cell : row.getTableCells()) body(cell.getBodyElements(), document, lines);
        }
        lines.add(TextLine.blank(lines.size() + 1));
    }
}
