package org.coauthor.report.collaborator;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.report.ExcelWorkbook;
import org.coauthor.report.Markup;
import org.coauthor.report.ReportTable;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.Doubt;
import org.coauthor.report.collaborator.CollaboratorReport.JointWork;

/** A collaborator report as an Excel workbook: collaborators, joint works, years and doubts, a sheet each. */
public final class XlsxReport {
    private XlsxReport() {}

    /** The bytes of the workbook; names are text whatever they begin with. */
    public static byte[] of(CollaboratorReport report) {
        ExcelWorkbook workbook = new ExcelWorkbook();
        workbook.sheet(people(report));
        workbook.sheet(works(report));
        workbook.sheet(Words.years(report));
        workbook.sheet(doubts(report));
        return workbook.bytes();
    }

    private static ReportTable people(CollaboratorReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (Collaborator c : report.collaborators()) {
            List<Object> row = new ArrayList<>(CsvReport.row(c));
            row.set(2, c.works());
            if (c.firstYear() != null) row.set(3, c.firstYear());
            if (c.lastYear() != null) row.set(4, c.lastYear());
            row.set(5, c.strength());
            rows.add(row);
        }
        return new ReportTable("Collaborators", "", CsvReport.HEADER, rows);
    }

    private static ReportTable works(CollaboratorReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (Collaborator c : report.collaborators())
            for (JointWork w : c.joint())
                rows.add(List.of(
                        c.name(),
                        w.title(),
                        w.date() == null ? "" : w.date().toString(),
                        w.venue() == null ? "" : w.venue(),
                        w.status() == null ? "" : w.status(),
                        Markup.sources(w.evidence())));
        return new ReportTable(
                "Joint works", "", List.of("collaborator", "title", "date", "venue", "status", "sources"), rows);
    }

    private static ReportTable doubts(CollaboratorReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (Doubt doubt : report.doubts()) rows.add(List.of(doubt.about(), doubt.why()));
        return new ReportTable("Uncertain", "", List.of("about", "why"), rows);
    }
}
