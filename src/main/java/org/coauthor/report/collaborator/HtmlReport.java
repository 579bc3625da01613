package org.coauthor.report.collaborator;

import static org.coauthor.report.Markup.html;

import java.util.List;
import org.coauthor.report.Evidence;
import org.coauthor.report.Markup;
import org.coauthor.report.Page;
import org.coauthor.report.collaborator.CollaboratorReport.Changes;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.Doubt;
import org.coauthor.report.collaborator.CollaboratorReport.JointWork;
import org.coauthor.report.collaborator.CollaboratorReport.Place;
import org.coauthor.report.collaborator.CollaboratorReport.Tie;
import org.coauthor.report.collaborator.CollaboratorReport.Totals;
import org.jspecify.annotations.Nullable;

/** A collaborator report as one self-contained HTML page. */
public final class HtmlReport {
    private final CollaboratorReport report;
    private final StringBuilder out = new StringBuilder();

    private HtmlReport(CollaboratorReport report) {
        this.report = report;
    }

    /** The whole page. */
    public static String of(CollaboratorReport report) {
        HtmlReport page = new HtmlReport(report);
        page.write();
        return Page.of("Collaborators of " + report.person().name(), page.out.toString());
    }

    private void write() {
        line("<h1>Collaborators of " + html(report.person().name()) + "</h1>");
        line("<p class=\"soft\">" + html(Words.summary(report)) + "</p>");
        totals();
        changes();
        position();
        years();
        overview();
        communities();
        line("<h2>Each collaborator</h2>");
        report.collaborators().forEach(this::card);
        doubts();
    }

    private void communities() {
        List<CommunityMap.Node> nodes = report.collaborators().stream()
                .map(c -> new CommunityMap.Node(c.id(), c.name(), c.works(), c.group()))
                .toList();
        String map = CommunityMap.of(nodes, report.links());
        if (map.isEmpty()) return;
        line("<h2>Communities</h2>");
        line("<p class=\"soft\">A line joins two collaborators who share works with "
                + html(report.person().name()) + "; a colour is a community. The strongest " + CommunityMap.MOST
                + " at most are shown.</p>");
        out.append(map);
    }

    private void totals() {
        Totals t = report.totals();
        line("<div class=\"facts\">" + fact(t.works(), "works") + fact(t.collaborators(), "collaborators")
                + fact(t.soloWorks(), "works alone") + fact(t.otherTies(), "other ties") + "</div>");
    }

    private static String fact(int n, String label) {
        return "<div><b>" + n + "</b>" + label + "</div>";
    }

    private void changes() {
        Changes changes = report.changes();
        if (changes == null) return;
        line("<h2>New since " + changes.since() + "</h2>");
        list("New collaborators", changes.newCollaborators());
        list("No longer listed", changes.goneCollaborators());
        list("New joint works", changes.newWorks());
    }

    private void list(String title, List<String> items) {
        line("<p><b>" + title + "</b>" + (items.isEmpty() ? ": none" : "") + "</p>");
        if (items.isEmpty()) return;
        line("<ul>");
        for (String item : items) line("<li>" + html(item) + "</li>");
        line("</ul>");
    }

    private void position() {
        if (report.position() == null) return;
        line("<h2>Place in the network</h2>\n<ul>");
        for (String sentence : Words.position(report)) line("<li>" + html(sentence) + "</li>");
        line("</ul>");
    }

    private void years() {
        if (report.years().isEmpty()) return;
        out.append(Words.years(report).html());
        out.append(YearChart.of(report.years()));
    }

    private static String number(int n) {
        return "<td class=\"n\">" + n + "</td>";
    }

    private void overview() {
        line("<h2>Overview</h2>");
        line("<div class=\"wide\"><table><thead><tr><th>Collaborator</th><th class=\"n\">Works</th><th>Years</th>"
                + "<th class=\"n\">Strength</th><th>Affiliation</th><th>Ties</th></tr></thead><tbody>");
        int i = 0;
        for (Collaborator c : report.collaborators())
            line("<tr><td><a href=\"#c" + ++i + "\">" + html(c.name()) + "</a></td>" + number(c.works())
                    + "<td class=\"y\">"
                    + c.years() + "</td><td class=\"n\">" + Markup.number(c.strength(), 2) + "</td><td>"
                    + (c.now() == null ? "" : html(c.now().institution())) + "</td><td>" + html(Words.roles(c))
                    + "</td></tr>");
        line("</tbody></table></div>");
        line("<p class=\"soft\">Strength: each joint work adds 1/(authors − 1).</p>");
    }

    private void card(Collaborator c) {
        int i = report.collaborators().indexOf(c) + 1;
        line("<section class=\"card\" id=\"c" + i + "\"><h3>" + html(c.name()) + "</h3>");
        String years = c.years().isEmpty() ? "" : " · " + c.years();
        line("<p>" + (c.works() == 0 ? "no joint works" : Words.works(c.works()) + years) + " · strength "
                + Markup.number(c.strength(), 3) + (c.orcid() == null ? "" : " · ORCID " + html(c.orcid())) + "</p>");
        for (Tie tie : c.ties())
            line("<p><span class=\"tag\">" + html(tie.role()) + "</span> "
                    + (tie.detail() == null ? "" : html(tie.detail()))
                    + (tie.inferred() ? " <i>concluded, not read</i>" : "")
                    + sources(tie.evidence()) + "</p>");
        if (c.now() != null) place(Words.newest(c.now(), report.asOf()), c.now());
        if (c.then() != null && !c.then().equals(c.now())) place("At the first joint work", c.then());
        if (!c.venues().isEmpty()) line("<p class=\"soft\">" + html(String.join(" · ", c.venues())) + "</p>");
        if (!c.joint().isEmpty()) {
            line("<ul>");
            for (JointWork work : c.joint()) line("<li>" + html(Words.work(work)) + sources(work.evidence()) + "</li>");
            line("</ul>");
        }
        line("</section>");
    }

    private void place(String label, @Nullable Place place) {
        if (place != null) line("<p>" + label + ": " + html(Words.place(place)) + sources(place.evidence()) + "</p>");
    }

    private static String sources(List<Evidence> evidence) {
        return evidence.isEmpty() ? "" : " <span class=\"src\">" + html(Markup.sources(evidence)) + "</span>";
    }

    private void doubts() {
        if (report.doubts().isEmpty()) return;
        line("<h2>What is uncertain</h2>");
        line("<ul>");
        for (Doubt doubt : report.doubts()) line("<li>" + html(doubt.about()) + ": " + html(doubt.why()) + "</li>");
        line("</ul>");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
