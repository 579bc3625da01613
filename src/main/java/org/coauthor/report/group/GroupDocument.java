package org.coauthor.report.group;

import static org.coauthor.report.Markup.html;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.report.ExcelWorkbook;
import org.coauthor.report.Markup;
import org.coauthor.report.Page;
import org.coauthor.report.ReportTable;
import org.coauthor.report.WordDocument;
import org.coauthor.report.collaborator.CollaboratorReport.Link;
import org.coauthor.report.collaborator.CommunityMap;
import org.coauthor.report.group.GroupReport.Member;

/** A group report in the formats for people: Markdown, HTML, Word, Excel, CSV. All say what {@link GroupTables} says. */
public final class GroupDocument {
    private static final int MOST_COLUMNS = 16;
    private static final int MOST_COLUMNS_ON_PAGE = 60;
    private final GroupReport report;
    private final GroupTables tables;

    public GroupDocument(GroupReport report) {
        this.report = report;
        tables = new GroupTables(report);
    }

    private String title() {
        return "Collaboration of " + report.name();
    }

    /** With a line end at its end. */
    public String markdown() {
        StringBuilder out = new StringBuilder("# " + Markup.markdown(title()) + "\n\n")
                .append(Markup.markdown(tables.summary()))
                .append('\n');
        for (ReportTable table : parts(MOST_COLUMNS)) out.append('\n').append(table.markdown());
        return out.toString();
    }

    /** A self-contained page. */
    public String page() {
        StringBuilder out = new StringBuilder("<h1>" + html(title()) + "</h1>\n<p class=\"soft\">"
                + html(tables.summary()) + "</p>\n<div class=\"facts\">");
        fact(out, report.members().size(), "members");
        fact(out, report.totals().insideWorks(), "joint works inside");
        fact(out, report.totals().outside(), "outside collaborators");
        fact(out, report.isolates().size(), "isolates");
        out.append("</div>\n");
        String map = map();
        if (!map.isEmpty())
            out.append(
                            "<h2>Communities</h2>\n<p class=\"soft\">A line joins two members with joint works; a colour is a community.</p>\n")
                    .append(map);
        for (ReportTable table : parts(MOST_COLUMNS_ON_PAGE)) out.append(table.html());
        return Page.of(title(), out.toString());
    }

    private static void fact(StringBuilder out, int n, String label) {
        out.append("<div><b>").append(n).append("</b>").append(label).append("</div>");
    }

    private String map() {
        List<CommunityMap.Node> nodes = new ArrayList<>();
        for (Member m : report.members()) {
            nodes.add(new CommunityMap.Node(m.id(), m.name(), m.insideWorks(), m.community()));
        }
        List<Link> links = new ArrayList<>();
        List<String> ids = report.members().stream().map(Member::id).toList();
        for (int a = 0; a < ids.size(); a++)
            for (int b = a + 1; b < ids.size(); b++) {
                int works = report.matrix().get(a).get(b);
                if (works > 0) links.add(new Link(ids.get(a), ids.get(b), works));
            }
        return CommunityMap.of(nodes, links);
    }

    /** The matrix is left out where it has more columns than the paper holds; the workbook has it. */
    private List<ReportTable> parts(int mostColumns) {
        List<ReportTable> parts = new ArrayList<>(tables.all());
        if (report.members().size() <= mostColumns) parts.add(3, tables.matrix());
        return parts;
    }

    /** A Word document. */
    public byte[] word() {
        WordDocument document = new WordDocument();
        document.heading(title(), 20);
        document.text(tables.summary());
        parts(MOST_COLUMNS).forEach(document::table);
        return document.bytes();
    }

    /** An Excel workbook, a sheet a table. */
    public byte[] workbook() {
        ExcelWorkbook workbook = new ExcelWorkbook();
        tables.all().forEach(workbook::sheet);
        workbook.sheet(tables.matrix());
        return workbook.bytes();
    }

    /** A row for each member and each other person they wrote with, inside or outside. */
    public String csv() {
        return tables.ties().csv();
    }
}
