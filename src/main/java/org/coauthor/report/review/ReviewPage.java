package org.coauthor.report.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.importer.document.Review;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Mentoring;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.coauthor.report.Markup;
import org.coauthor.report.Page;
import org.jspecify.annotations.Nullable;

/** One page: the lines of a source on the left, what each was read as on the right, what to look at marked. */
public final class ReviewPage {
    private static final String STYLE = """
            <style>
            h1{overflow-wrap:anywhere}table.r{table-layout:fixed}table.r td{overflow-wrap:anywhere}
            .r td:first-child{width:3.2rem;color:var(--soft);text-align:right;font-variant-numeric:tabular-nums}
            .r td:nth-child(2){width:52%}.r .h td{font-weight:700;background:var(--panel)}
            .r .u td:nth-child(2){background:var(--badback)}.r .m td{background:var(--midback)}
            .r p{margin:0 0 .3rem}.k{font-size:.78rem;color:var(--soft);border:1px solid var(--line);border-radius:1rem;padding:0 .45rem}
            @media (max-width:40rem){.r tbody,.r td{display:block;border:0}.r tr{display:grid;grid-template-columns:2.2rem 1fr;
            border-bottom:1px solid var(--line)}.r td:first-child,.r td:nth-child(2){width:auto}.r td:nth-child(3){grid-column:2}.r td:empty{display:none}
            .r td:first-child:empty{display:block}}
            </style>
            """;

    private ReviewPage() {}

    /** The page of one source, under the name of its file without folders. */
    public static String of(String path, Review review) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        Map<Integer, List<Statement>> said = new TreeMap<>();
        String owner = null;
        int works = 0;
        int uncertain = 0;
        for (Statement s : review.statements()) {
            if (s instanceof Subject subject) owner = subject.name();
            said.computeIfAbsent(s.line(), line -> new ArrayList<>()).add(named(s, owner));
            if (s instanceof Work) works++;
            if (doubtful(s)) uncertain++;
        }
        StringBuilder body = new StringBuilder(STYLE);
        body.append("<h1>").append(Markup.html(name)).append("</h1>\n<div class=\"facts\">");
        fact(body, review.statements().size(), "statement");
        fact(body, works, "work");
        fact(body, uncertain, "place to look at", "places to look at");
        fact(body, review.unread().size(), "unread line under works", "unread lines under works");
        fact(body, review.problems().size(), "problem");
        body.append(
                        "</div>\n<p class=\"soft\">Each line of the source, and beside or below it what was read from it. Yellow: read, but look at it. ")
                .append("Red: stands where works stand and was not read as one.</p>\n");
        for (Problem p : review.problems())
            body.append("<p class=\"bad\">")
                    .append(Markup.html(
                            (p.line() > 0 ? "line " + p.line() + ": " : "") + p.message() + " [" + p.code() + "]"))
                    .append("</p>\n");
        body.append("<table class=\"r\">\n");
        row(body, "", "", "", said.getOrDefault(0, List.of()));
        for (int i = 1; i <= review.lines().size(); i++) {
            TextLine line = review.lines().get(i - 1);
            List<Statement> here = said.getOrDefault(i, List.of());
            if (line.blank() && here.isEmpty()) continue;
            String kind = review.unread().contains(i) ? "u" : line.level() > 0 ? "h" : "";
            row(body, kind, String.valueOf(line.number()), (line.bullet() ? "• " : "") + line.text(), here);
        }
        said.keySet().removeIf(line -> line <= review.lines().size());
        said.values().forEach(rest -> row(body, "", "", "", rest));
        return Page.of("Review of " + name, body.append("</table>\n").toString());
    }

    private static void fact(StringBuilder body, int count, String what) {
        fact(body, count, what, what + "s");
    }

    private static void fact(StringBuilder body, int count, String one, String many) {
        String what = count == 1 ? one : many;
        body.append("<div><b>").append(count).append("</b>").append(what).append("</div>");
    }

    private static void row(StringBuilder body, String kind, String number, String text, List<Statement> here) {
        if (text.isEmpty() && here.isEmpty()) return;
        String marked = here.stream().anyMatch(ReviewPage::doubtful) ? "m" : kind;
        body.append("<tr")
                .append(marked.isEmpty() ? "" : " class=\"" + marked + "\"")
                .append("><td>")
                .append(number)
                .append("</td><td>")
                .append(Markup.html(text))
                .append("</td><td>");
        for (Statement s : here) statement(body, s);
        body.append("</td></tr>\n");
    }

    /** Unsure by its own measure, or a work that lacks what every work has. */
    private static boolean doubtful(Statement s) {
        return s.confidence() < 1
                || s instanceof Work w
                        && (w.title() == null || w.authors().isEmpty() || w.year() == null && w.status() == null);
    }

    private static void statement(StringBuilder body, Statement s) {
        body.append("<p><span class=\"k\">").append(label(s)).append("</span> ");
        if (s.confidence() < 1)
            body.append("<span class=\"mid\">")
                    .append(Math.round(100 * s.confidence()))
                    .append(" % sure</span> ");
        if (s instanceof Work w) work(body, w);
        else body.append(Markup.html(Fields.of(s)));
        body.append("</p>");
    }

    /** With the name of whose document it is in the place of who is not named. */
    private static Statement named(Statement s, @Nullable String owner) {
        if (owner == null || !(s instanceof Mentoring m) || m.mentee() != null) return s;
        return new Mentoring(
                m.mentor(),
                owner,
                m.relation(),
                m.institution(),
                m.topic(),
                m.from(),
                m.to(),
                m.line(),
                m.confidence());
    }

    private static String label(Statement s) {
        return s instanceof Mentoring m && "committee".equals(m.relation()) ? "committee" : s.kind();
    }

    private static void work(StringBuilder body, Work w) {
        body.append("<b>")
                .append(Markup.html(w.title() == null ? "" : w.title()))
                .append("</b>");
        List<String> authors = w.authors().stream().map(AuthorMention::name).toList();
        part(
                body,
                authors.isEmpty() ? null : String.join("; ", authors) + (w.authorsTruncated() ? "; …" : ""),
                "no authors");
        part(body, w.venue(), "no venue");
        part(body, w.year() == null ? w.status() : String.valueOf(w.date() == null ? w.year() : w.date()), "no year");
        if (!w.identifiers().isEmpty())
            body.append("<br>").append(Markup.html(w.identifiers().toString().replaceAll("[{}]", "")));
    }

    private static void part(StringBuilder body, @Nullable String value, String missing) {
        body.append("<br>").append(value == null ? "<span class=\"mid\">" + missing + "</span>" : Markup.html(value));
    }
}
