package org.coauthor.report.collaborator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Advice;
import org.coauthor.report.Dossier;
import org.coauthor.report.Editorship;
import org.coauthor.report.Holding;
import org.coauthor.report.Period;
import org.coauthor.report.collaborator.CollaboratorReport.Tie;
import org.jspecify.annotations.Nullable;

/** The ties of a subject other than joint works: advising, shared grants, shared boards. */
final class Ties {
    private final Dossier dossier;
    private final Period period;
    private final String subject;

    Ties(Dossier dossier, Period period) {
        this.dossier = dossier;
        this.period = period;
        subject = dossier.person().id();
    }

    Map<String, List<Tie>> byPerson() {
        Map<String, List<Tie>> ties = new TreeMap<>();
        for (Advice advice : dossier.facts().advice()) {
            if (!overlaps(advice.from(), advice.to())) continue;
            if (advice.mentee().equals(subject)) put(ties, advice.mentor(), tie(advice, "advisor", "committee"));
            else if (advice.mentor().equals(subject))
                put(ties, advice.mentee(), tie(advice, "advisee", "committee candidate"));
        }
        for (Holding own : dossier.facts().holdings())
            if (own.person().equals(subject) && overlaps(own.from(), own.to()))
                for (Holding other : dossier.facts().holdings())
                    if (other.grant().equals(own.grant()) && !other.person().equals(subject))
                        put(
                                ties,
                                other.person(),
                                new Tie(
                                        role(other.role(), "co-holder"),
                                        "grant: " + own.title(),
                                        false,
                                        other.evidence()));
        for (Editorship own : dossier.facts().editorships())
            if (own.person().equals(subject) && overlaps(own.from(), own.to()))
                for (Editorship other : dossier.facts().editorships())
                    if (other.venue().equals(own.venue()) && !other.person().equals(subject))
                        put(ties, other.person(), new Tie("co-editor", own.venue(), false, other.evidence()));
        return ties;
    }

    private static String role(@Nullable String role, String fallback) {
        return role == null ? fallback : role;
    }

    private static Tie tie(Advice advice, String role, String committeeRole) {
        String kind = advice.kind();
        String words = kind.equals("committee") ? committeeRole : kind.equals("unspecified") ? role : kind + " " + role;
        return new Tie(words, advice.institution(), advice.inferred(), advice.evidence());
    }

    private boolean overlaps(@Nullable PartialDate from, @Nullable PartialDate to) {
        boolean begins = period.until() == null
                || from == null
                || !from.earliest().isAfter(period.until().latest());
        boolean ends = period.since() == null
                || to == null
                || !to.latest().isBefore(period.since().earliest());
        return begins && ends;
    }

    private static void put(Map<String, List<Tie>> ties, String person, Tie tie) {
        List<Tie> known = ties.computeIfAbsent(person, p -> new ArrayList<>());
        if (!known.contains(tie)) known.add(tie);
    }
}
