package org.coauthor.report.collaborator;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Markup;
import org.coauthor.report.ReportTable;
import org.coauthor.report.WordDocument;
import org.coauthor.report.collaborator.CollaboratorReport.Changes;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.Doubt;
import org.coauthor.report.collaborator.CollaboratorReport.JointWork;
import org.coauthor.report.collaborator.CollaboratorReport.Tie;
import org.jspecify.annotations.Nullable;

/** A collaborator report as a Word document. */
public final class DocxReport {
    private final WordDocument document = new WordDocument();

    private DocxReport() {}

    /** The bytes of the document. */
    public static byte[] of(CollaboratorReport report) {
        DocxReport writer = new DocxReport();
        writer.fill(report);
        return writer.document.bytes();
    }

    private void fill(CollaboratorReport report) {
        document.heading("Collaborators of " + report.person().name(), 20);
        document.text(Words.summary(report));
        changes(report.changes());
        List<String> position = Words.position(report);
        if (!position.isEmpty()) document.section("Place in the network");
        position.forEach(document::text);
        document.table(Words.years(report));
        document.table(overview(report));
        document.section("Each collaborator");
        report.collaborators().forEach(c -> collaborator(c, report.asOf()));
        if (!report.doubts().isEmpty()) document.section("What is uncertain");
        for (Doubt doubt : report.doubts()) document.text("• " + doubt.about() + ": " + doubt.why());
    }

    private void changes(@Nullable Changes changes) {
        if (changes == null) return;
        document.section("New since " + changes.since());
        document.text("New collaborators: " + list(changes.newCollaborators()));
        document.text("No longer listed: " + list(changes.goneCollaborators()));
        document.text("New joint works: " + list(changes.newWorks()));
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "none" : String.join("; ", items);
    }

    private static ReportTable overview(CollaboratorReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (Collaborator c : report.collaborators())
            rows.add(List.of(
                    c.name(),
                    c.works(),
                    c.years(),
                    Markup.number(c.strength(), 2),
                    c.now() == null ? "" : c.now().institution(),
                    Words.roles(c)));
        return new ReportTable(
                "Overview", "", List.of("Collaborator", "Works", "Years", "Strength", "Affiliation", "Ties"), rows);
    }

    private void collaborator(Collaborator c, PartialDate asOf) {
        document.heading(c.name(), 12);
        for (Tie tie : c.ties()) document.cited(Words.tie(tie), Markup.sources(tie.evidence()));
        if (c.now() != null)
            document.cited(
                    Words.newest(c.now(), asOf) + ": " + Words.place(c.now()),
                    Markup.sources(c.now().evidence()));
        if (c.then() != null && !c.then().equals(c.now()))
            document.cited(
                    "At the first joint work: " + Words.place(c.then()),
                    Markup.sources(c.then().evidence()));
        for (JointWork work : c.joint()) document.cited("• " + Words.work(work), Markup.sources(work.evidence()));
    }
}
