package org.coauthor.report.collaborator;

import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.JointWork;
import org.coauthor.report.collaborator.CollaboratorReport.Place;
import org.coauthor.report.collaborator.CollaboratorReport.Tie;
import org.coauthor.report.collaborator.CollaboratorReport.Totals;

/** The sentences that all formats of a collaborator report share; plain text, not yet escaped. */
final class Words {
    private Words() {}

    static String summary(CollaboratorReport report) {
        Totals t = report.totals();
        return works(t.works()) + " (" + t.soloWorks() + " alone) with " + count(t.collaborators(), "collaborator")
                + (t.otherTies() == 0 ? "" : ", and " + count(t.otherTies(), "other tie"))
                + "; " + report.period() + "; as of " + report.asOf() + "."
                + (t.undatedWorks() == 0 ? "" : " Works without a year: " + t.undatedWorks() + ".");
    }

    static String works(int n) {
        return count(n, "work");
    }

    static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    static String roles(Collaborator c) {
        return String.join(", ", c.ties().stream().map(Tie::role).distinct().toList());
    }

    static String tie(Tie tie) {
        return tie.role()
                + (tie.detail() == null ? "" : " (" + tie.detail() + ")")
                + (tie.inferred() ? ", concluded, not read" : "");
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
