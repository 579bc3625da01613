package org.coauthor.report.conflict;

import static org.coauthor.report.Markup.html;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coauthor.report.Markup;
import org.coauthor.report.Page;
import org.coauthor.report.conflict.ConflictReport.Pair;
import org.coauthor.report.conflict.ConflictReport.Unresolved;

/** Conflicts as one self-contained HTML page: a matrix of works by reviewers, and each finding in words. */
public final class ConflictPage {
    private static final int MOST_CELLS = 20_000;
    private static final int MOST_COLUMNS = 60;
    private final ConflictReport report;
    private final StringBuilder out = new StringBuilder();

    private ConflictPage(ConflictReport report) {
        this.report = report;
    }

    /** The whole page. */
    public static String of(ConflictReport report) {
        ConflictPage page = new ConflictPage(report);
        page.write();
        return Page.of("Conflicts of interest, " + report.rules(), page.out.toString());
    }

    private void write() {
        line("<h1>Conflicts of interest</h1>");
        line("<p class=\"soft\">Rules: " + html(report.rules())
                + (report.source() == null ? "" : ", " + html(report.source())) + "; as of " + report.asOf() + "; "
                + report.people() + " reviewers, " + report.works() + " works.</p>");
        line("<div class=\"facts\">");
        for (Verdict v : List.of(Verdict.CONFLICT, Verdict.BORDERLINE, Verdict.WAIVABLE, Verdict.NONE))
            line("<div><b class=\"" + colour(v) + "\">" + report.counts().getOrDefault(v, 0) + "</b>" + v + "</div>");
        line("</div>");
        unresolved();
        matrix();
        findings();
        if (!report.outside().isEmpty())
            line("<p class=\"soft\">The rules also name what no graph holds: "
                    + html(String.join("; ", report.outside())) + ".</p>");
    }

    private void unresolved() {
        if (!report.unresolved().isEmpty()) {
            line("<h2>Names that are not settled</h2>");
            line(
                    "<p class=\"mid\">Pairs with these people rest on the files alone: a missing conflict means nothing for them.</p><ul>");
            for (Unresolved u : report.unresolved())
                line("<li>" + html(u.party().name()) + " <span class=\"soft\">("
                        + html(u.where().equals("reviewer") ? "reviewer" : "work " + u.where()) + ")</span>: "
                        + html(u.why())
                        + "</li>");
            line("</ul>");
        }
        if (report.problems().isEmpty()) return;
        line("<h2>Rows that could not be read</h2><ul>");
        report.problems().forEach(p -> line("<li>" + html(p) + "</li>"));
        line("</ul>");
    }

    private void matrix() {
        Set<Party> reviewers = new LinkedHashSet<>();
        Map<String, Map<Party, Pair>> works = new LinkedHashMap<>();
        for (Pair p : report.pairs()) {
            reviewers.add(p.reviewer());
            works.computeIfAbsent(p.work(), w -> new LinkedHashMap<>()).put(p.reviewer(), p);
        }
        if (works.isEmpty()) return;
        line("<h2>Matrix</h2>");
        if (reviewers.size() > MOST_COLUMNS || (long) reviewers.size() * works.size() > MOST_CELLS) {
            line("<p class=\"soft\">Too large to draw (" + works.size() + " works by " + reviewers.size()
                    + " reviewers with findings); the list below has them all.</p>");
            return;
        }
        line("<p class=\"soft\">Works and reviewers without any finding are left out.</p>");
        line("<div class=\"wide\"><table class=\"matrix\"><thead><tr><th>Work</th>");
        reviewers.forEach(r -> line("<th>" + html(r.name()) + "</th>"));
        line("</tr></thead><tbody>");
        works.forEach((id, cells) -> {
            line("<tr><td>" + html(id) + " <span class=\"soft\">"
                    + html(cells.values().iterator().next().title()) + "</span></td>");
            for (Party r : reviewers) {
                Pair p = cells.get(r);
                if (p == null) line("<td></td>");
                else
                    line("<td class=\"" + colour(p.verdict()) + "\" title=\""
                            + html(ConflictFormats.words(p.findings().get(0))) + "\">" + p.verdict() + "</td>");
            }
            line("</tr>");
        });
        line("</tbody></table></div>");
    }

    private void findings() {
        line("<h2>Findings</h2>");
        if (report.pairs().isEmpty()) line("<p>None.</p>");
        for (Pair p : report.pairs()) {
            line("<section class=\"card\"><h3>" + html(p.work()) + " · "
                    + html(p.reviewer().name()) + " · <span class=\"" + colour(p.verdict()) + "\">" + p.verdict()
                    + "</span></h3><p class=\"soft\">" + html(p.title()) + "</p><ul>");
            for (Finding f : p.findings())
                line("<li><span class=\"" + colour(f.verdict()) + "\">" + f.verdict() + "</span> "
                        + html(ConflictFormats.words(f)) + " <span class=\"src\">" + html(Markup.sources(f.evidence()))
                        + "</span></li>");
            line("</ul></section>");
        }
    }

    private static String colour(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> "bad";
            case BORDERLINE -> "mid";
            case WAIVABLE -> "ok";
            case NONE -> "soft";
        };
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
