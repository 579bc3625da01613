package org.coauthor.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A Word document under way: headings, sentences with their sources, tables. Not thread-safe; used once. */
public final class WordDocument {
    private static final int SECTION = 15;
    private final XWPFDocument document = new XWPFDocument();

    /** A bold line that stays with what follows it. */
    public void heading(String title, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240);
        paragraph.setKeepNext(true);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setText(Markup.xml(title));
    }

    /** The heading of a section. */
    public void section(String title) {
        heading(title, SECTION);
    }

    public void text(String sentence) {
        document.createParagraph().createRun().setText(Markup.xml(sentence));
    }

    /** A sentence, and its sources small beside it. */
    public void cited(String sentence, String sources) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(Markup.xml(sentence + " "));
        XWPFRun run = paragraph.createRun();
        run.setFontSize(8);
        run.setColor("5C6675");
        run.setText(Markup.xml(sources));
    }

    /** A table with its heading and note; one without rows says "None.". */
    public void table(ReportTable table) {
        section(table.title());
        if (!table.note().isEmpty()) text(table.note());
        if (table.rows().isEmpty()) {
            text("None.");
            return;
        }
        XWPFTable cells =
                document.createTable(table.rows().size() + 1, table.header().size());
        cells.setWidth("100%");
        fill(cells.getRow(0), table.header(), true);
        cells.getRow(0).setRepeatHeader(true);
        for (int r = 0; r < table.rows().size(); r++)
            fill(cells.getRow(r + 1), table.rows().get(r), false);
    }

    private static void fill(XWPFTableRow row, List<?> cells, boolean bold) {
        row.setCantSplitRow(true);
        for (int c = 0; c < cells.size(); c++) {
            XWPFRun run = row.getCell(c).getParagraphs().get(0).createRun();
            run.setBold(bold);
            run.setFontSize(9);
            run.setText(Markup.xml(cells.get(c).toString()));
        }
    }

    /** The document's bytes; nothing can be added any more. */
    public byte[] bytes() {
        try (document;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
