package org.coauthor.report.coa;

import static org.coauthor.report.Markup.html;
import static org.coauthor.report.Markup.markdown;

import java.util.List;
import org.coauthor.report.Evidence;
import org.coauthor.report.Markup;
import org.coauthor.report.Page;
import org.coauthor.report.coa.CoaDraft.Entry;
import org.coauthor.report.coa.CoaTable.Column;
import org.coauthor.report.coa.Note.Kind;

/** The summary beside the workbook: what to do, what is borderline, what was concluded and decided, and what each row rests on. */
public final class CoaSummary {
    private static final String NOTICE =
            "Please check every row: the workbook says what the sources say, and you answer for it.";

    private CoaSummary() {}

    /** As Markdown. */
    public static String markdownOf(CoaDraft draft) {
        StringBuilder out = new StringBuilder();
        out.append("# COA of ")
                .append(markdown(draft.subject().name()))
                .append(", ")
                .append(draft.asOf())
                .append("\n\n");
        out.append(NOTICE).append("\n\n| Table | Rows |\n| --- | ---: |\n");
        for (CoaTable table : CoaTable.values())
            out.append("| ")
                    .append(title(table))
                    .append(" | ")
                    .append(draft.rows(table).size())
                    .append(" |\n");
        for (Kind kind : Kind.values()) {
            List<Note> notes = draft.notes(kind);
            if (notes.isEmpty()) continue;
            out.append("\n## ").append(kind.title()).append("\n\n");
            for (Note note : notes)
                out.append("- ")
                        .append(note.table() == 0 ? "" : "Table " + note.table() + ": ")
                        .append("**")
                        .append(markdown(note.about()))
                        .append("** — ")
                        .append(markdown(note.text()))
                        .append(source(note.evidence()))
                        .append('\n');
        }
        for (CoaTable table : CoaTable.values()) {
            if (draft.rows(table).isEmpty()) continue;
            out.append("\n## ")
                    .append(title(table))
                    .append("\n\n| Code | Name | ")
                    .append(detailTitle(table))
                    .append(" | Last active | Source |\n");
            out.append("| --- | --- | --- | --- | --- |\n");
            for (Entry e : draft.entries(table))
                out.append("| ")
                        .append(e.row().code())
                        .append(" | ")
                        .append(markdown(e.row().name()))
                        .append(" | ")
                        .append(markdown(detail(e.row())))
                        .append(" | ")
                        .append(lastActive(e.row()))
                        .append(" | ")
                        .append(markdown(Markup.sources(e.evidence())))
                        .append(" |\n");
        }
        return out.toString();
    }

    /** As one self-contained HTML page. */
    public static String htmlOf(CoaDraft draft) {
        StringBuilder out = new StringBuilder();
        String title = "COA of " + draft.subject().name() + ", " + draft.asOf();
        out.append("<h1>")
                .append(html(title))
                .append("</h1>\n<p class=\"soft\">")
                .append(html(NOTICE))
                .append("</p>\n<div class=\"facts\">");
        for (CoaTable table : CoaTable.values())
            out.append("<div><b>")
                    .append(draft.rows(table).size())
                    .append("</b>table ")
                    .append(table.number())
                    .append("</div>");
        out.append("</div>\n");
        for (Kind kind : Kind.values()) {
            List<Note> notes = draft.notes(kind);
            if (notes.isEmpty()) continue;
            out.append("<h2>").append(kind.title()).append("</h2>\n<ul>\n");
            for (Note note : notes)
                out.append("<li>")
                        .append(note.table() == 0 ? "" : "<span class=\"tag\">table " + note.table() + "</span> ")
                        .append("<b>")
                        .append(html(note.about()))
                        .append("</b>: ")
                        .append(html(note.text()))
                        .append(" <span class=\"src\">")
                        .append(html(Markup.sources(note.evidence())))
                        .append("</span></li>\n");
            out.append("</ul>\n");
        }
        for (CoaTable table : CoaTable.values()) {
            if (draft.rows(table).isEmpty()) continue;
            out.append("<h2>")
                    .append(html(title(table)))
                    .append("</h2>\n<div class=\"wide\"><table><thead><tr><th>Code</th><th>Name</th><th>")
                    .append(detailTitle(table))
                    .append("</th><th>Last active</th><th>Source</th></tr></thead><tbody>\n");
            for (Entry e : draft.entries(table))
                out.append("<tr><td>")
                        .append(e.row().code())
                        .append("</td><td>")
                        .append(html(e.row().name()))
                        .append("</td><td>")
                        .append(html(detail(e.row())))
                        .append("</td><td>")
                        .append(lastActive(e.row()))
                        .append("</td><td class=\"src\">")
                        .append(html(Markup.sources(e.evidence())))
                        .append("</td></tr>\n");
            out.append("</tbody></table></div>\n");
        }
        return Page.of(title, out.toString());
    }

    private static String title(CoaTable table) {
        return switch (table) {
            case SELF -> "Table 1: yourself";
            case RELATIONS -> "Table 2: family and business";
            case ADVISING -> "Table 3: PhD advisors and advisees";
            case COLLABORATORS -> "Table 4: co-authors and collaborators, 48 months";
            case EDITORS -> "Table 5: editors, 24 months";
        };
    }

    private static String detailTitle(CoaTable table) {
        return table == CoaTable.RELATIONS
                ? "Relationship"
                : table == CoaTable.EDITORS ? "Affiliation; journal" : "Affiliation";
    }

    private static String detail(CoaRow row) {
        if (row.table() == CoaTable.RELATIONS) return row.text(Column.RELATION);
        if (row.journal().isEmpty() || row.affiliation().isEmpty()) return row.affiliation() + row.journal();
        return row.affiliation() + "; " + row.journal();
    }

    private static String lastActive(CoaRow row) {
        if (!row.table().columns().contains(Column.LAST_ACTIVE)) return "";
        return row.lastActive() == null ? "ongoing" : row.lastActive().toString();
    }

    private static String source(List<Evidence> evidence) {
        return evidence.isEmpty() ? "" : " (" + markdown(Markup.sources(evidence)) + ")";
    }
}
