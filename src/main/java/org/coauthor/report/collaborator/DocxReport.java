package org.coauthor.report.collaborator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.coauthor.report.Markup;
import org.coauthor.report.collaborator.CollaboratorReport.Changes;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.Doubt;
import org.coauthor.report.collaborator.CollaboratorReport.JointWork;
import org.coauthor.report.collaborator.CollaboratorReport.Tie;
import org.coauthor.report.collaborator.CollaboratorReport.YearRow;
import org.jspecify.annotations.Nullable;

/** A collaborator report as a Word document. */
public final class DocxReport {
    private final XWPFDocument document = new XWPFDocument();

    private DocxReport() {}

    /** The bytes of the document. */
    public static byte[] of(CollaboratorReport report) {
        DocxReport writer = new DocxReport();
        try (XWPFDocument document = writer.document;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            writer.fill(report);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(CollaboratorReport report) {
        heading("Collaborators of " + report.person().name(), 20);
        text(Words.summary(report));
        changes(report.changes());
        heading("By year", 15);
        table(
                List.of("Year", "Works", "Collaborators", "New"),
                report.years().stream().map(DocxReport::year).toList());
        heading("Overview", 15);
        table(
                List.of("Collaborator", "Works", "Years", "Strength", "Affiliation", "Ties"),
                report.collaborators().stream().map(DocxReport::overview).toList());
        heading("Each collaborator", 15);
        report.collaborators().forEach(this::collaborator);
        if (!report.doubts().isEmpty()) heading("What is uncertain", 15);
        for (Doubt doubt : report.doubts()) text("• " + doubt.about() + ": " + doubt.why());
    }

    private void changes(@Nullable Changes changes) {
        if (changes == null) return;
        heading("New since " + changes.since(), 15);
        text("New collaborators: " + list(changes.newCollaborators()));
        text("No longer listed: " + list(changes.goneCollaborators()));
        text("New joint works: " + list(changes.newWorks()));
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "none" : String.join("; ", items);
    }

    private static List<String> year(YearRow y) {
        return List.of(
                String.valueOf(y.year()),
                String.valueOf(y.works()),
                String.valueOf(y.collaborators()),
                String.valueOf(y.newCollaborators()));
    }

    private static List<String> overview(Collaborator c) {
        return List.of(
                c.name(),
                String.valueOf(c.works()),
                c.years(),
                Markup.number(c.strength(), 2),
                c.now() == null ? "" : c.now().institution(),
                Words.roles(c));
    }

    private void collaborator(Collaborator c) {
        heading(c.name(), 12);
        for (Tie tie : c.ties()) cited(Words.tie(tie), Markup.sources(tie.evidence()));
        if (c.now() != null)
            cited("Now: " + Words.place(c.now()), Markup.sources(c.now().evidence()));
        if (c.then() != null && !c.then().equals(c.now()))
            cited(
                    "At the first joint work: " + Words.place(c.then()),
                    Markup.sources(c.then().evidence()));
        for (JointWork work : c.joint()) cited("• " + Words.work(work), Markup.sources(work.evidence()));
    }

    private void heading(String title, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240);
        paragraph.setKeepNext(true);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setText(Markup.xml(title));
    }

    private void text(String sentence) {
        document.createParagraph().createRun().setText(Markup.xml(sentence));
    }

    private void cited(String sentence, String sources) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(Markup.xml(sentence + " "));
        XWPFRun run = paragraph.createRun();
        run.setFontSize(8);
        run.setColor("5C6675");
        run.setText(Markup.xml(sources));
    }

    private void table(List<String> header, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, header.size());
        table.setWidth("100%");
        fill(table.getRow(0), header, true);
        table.getRow(0).setRepeatHeader(true);
        for (int r = 0; r < rows.size(); r++) fill(table.getRow(r + 1), rows.get(r), false);
    }

    private static void fill(XWPFTableRow row, List<String> cells, boolean bold) {
        for (int c = 0; c < cells.size(); c++) {
            XWPFRun run = row.getCell(c).getParagraphs().get(0).createRun();
            run.setBold(bold);
            run.setFontSize(9);
            run.setText(Markup.xml(cells.get(c)));
        }
    }
}
