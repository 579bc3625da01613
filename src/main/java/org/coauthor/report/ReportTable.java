package org.coauthor.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a report, before it takes a format.
 *
 * @param title its heading; plain text
 * @param note a sentence below the heading, may be empty; plain text
 * @param header the columns
 * @param rows one cell a column: numbers, or plain text
 */
public record ReportTable(String title, String note, List<String> header, List<List<Object>> rows) {
    public ReportTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<Object> row : rows)
            if (row.size() != header.size())
                throw new IllegalArgumentException(
                        row.size() + " cells under " + header.size() + " columns of " + title);
    }

    /** Whether a column holds numbers alone. */
    public boolean numeric(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(r -> r.get(column) instanceof Number);
    }

    /** With its heading, as Markdown; a table without rows says "None.". */
    public String markdown() {
        StringBuilder out = new StringBuilder("## " + Markup.markdown(title) + "\n\n");
        if (!note.isEmpty()) out.append(Markup.markdown(note)).append("\n\n");
        if (rows.isEmpty()) return out.append("None.\n").toString();
        List<String> lines = new ArrayList<>();
        for (int c = 0; c < header.size(); c++) lines.add(numeric(c) ? "---:" : "---");
        line(out, header.stream().map(Markup::markdown).toList());
        line(out, lines);
        for (List<Object> row : rows)
            line(out, row.stream().map(c -> Markup.markdown(c.toString())).toList());
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** With its heading, as HTML that {@link Page} frames. */
    public String html() {
        StringBuilder out = new StringBuilder("<h2>" + Markup.html(title) + "</h2>\n");
        if (!note.isEmpty())
            out.append("<p class=\"soft\">").append(Markup.html(note)).append("</p>\n");
        if (rows.isEmpty()) return out.append("<p>None.</p>\n").toString();
        out.append("<div class=\"wide\"><table><thead><tr>");
        for (int c = 0; c < header.size(); c++)
            out.append(numeric(c) ? "<th class=\"n\">" : "<th>")
                    .append(Markup.html(header.get(c)))
                    .append("</th>");
        out.append("</tr></thead><tbody>\n");
        for (List<Object> row : rows) {
            out.append("<tr>");
            for (int c = 0; c < row.size(); c++)
                out.append(numeric(c) ? "<td class=\"n\">" : "<td>")
                        .append(Markup.html(row.get(c).toString()))
                        .append("</td>");
            out.append("</tr>\n");
        }
        return out.append("</tbody></table></div>\n").toString();
    }

    /** Header and rows as CSV. */
    public String csv() {
        return Csv.of(header, rows);
    }
}
