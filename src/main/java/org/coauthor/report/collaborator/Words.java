package org.coauthor.report.collaborator;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Markup;
import org.coauthor.report.ReportTable;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.JointWork;
import org.coauthor.report.collaborator.CollaboratorReport.Place;
import org.coauthor.report.collaborator.CollaboratorReport.Tie;
import org.coauthor.report.collaborator.CollaboratorReport.Totals;
import org.coauthor.report.collaborator.CollaboratorReport.YearRow;
import org.coauthor.text.Count;

/** The sentences that all formats of a collaborator report share; plain text, not yet escaped. */
final class Words {
    private Words() {}

    static String summary(CollaboratorReport report) {
        Totals t = report.totals();
        return works(t.works()) + " (" + t.soloWorks() + " alone) with " + Count.of(t.collaborators(), "collaborator")
                + (t.otherTies() == 0 ? "" : ", and " + Count.of(t.otherTies(), "other tie"))
                + "; " + report.period() + "; as of " + report.asOf() + "."
                + (t.undatedWorks() == 0 ? "" : " Works without a year: " + t.undatedWorks() + ".");
    }

    /** Where the person stands in the network, a sentence each; none where it was not asked for. */
    static List<String> position(CollaboratorReport report) {
        NetworkPosition p = report.position();
        if (p == null) return List.of();
        return List.of(
                Count.of(p.coauthors(), "co-author") + " in all years: rank " + p.coauthorsRank() + " of " + p.people()
                        + " people in the network.",
                "Betweenness: " + (p.estimated() ? "about " : "") + percent(p.betweenness())
                        + " of the shortest paths between others run here: rank " + p.betweennessRank()
                        + (p.estimated() ? ", estimated from a sample." : "."),
                "Coreness " + p.coreness() + ": in a group in which each has " + p.coreness()
                        + " co-authors or more; the largest of anybody is " + p.largestCoreness() + ".",
                "Connected over co-authors to " + (p.reachable() - 1) + " of " + (p.people() - 1) + " others.");
    }

    private static String percent(double share) {
        return Markup.number(100 * share, 2) + " %";
    }

    /** The years as a table. */
    static ReportTable years(CollaboratorReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (YearRow y : report.years())
            rows.add(List.of(y.year(), y.works(), y.collaborators(), y.newCollaborators()));
        return new ReportTable("By year", "", List.of("Year", "Works", "Collaborators", "New"), rows);
    }

    static String works(int n) {
        return Count.of(n, "work");
    }

    static String roles(Collaborator c) {
        return String.join(", ", c.ties().stream().map(Tie::role).distinct().toList());
    }

    static String tie(Tie tie) {
        return tie.role()
                + (tie.detail() == null ? "" : " (" + tie.detail() + ")")
                + (tie.inferred() ? ", concluded, not read" : "");
    }

    /** What to call the newest place that is known: it may have ended. */
    static String newest(Place place, PartialDate asOf) {
        PartialDate to = place.to();
        return to == null || to.latest().isAfter(asOf.earliest()) || to.equals(asOf) ? "Now" : "Last known";
    }

    static String place(Place place) {
        String when = place.from() == null && place.to() == null
                ? ""
                : " (" + (place.from() == null ? "" : place.from()) + "–" + (place.to() == null ? "" : place.to())
                        + ")";
        return (place.role() == null ? "" : place.role() + ", ") + place.institution() + when;
    }

    static String work(JointWork work) {
        StringBuilder text = new StringBuilder(work.title());
        if (work.venue() != null) text.append(". ").append(work.venue());
        if (work.date() != null) text.append(work.venue() == null ? ". " : ", ").append(work.date());
        if (work.status() != null && !work.status().equals("published"))
            text.append(" (").append(work.status()).append(')');
        return text.toString();
    }
}
