package org.coauthor.report.coa;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.coauthor.report.Advice;
import org.coauthor.report.Dossier;
import org.coauthor.report.coa.Note.Kind;

/** Table 3: the subject's PhD advisors (G:) and PhD thesis advisees (T:), ever. Postdoctoral and master's ties are not listed (NSF FAQ). */
final class AdvisingRows {
    private final Dossier dossier;
    private final CoaDraft draft;
    private final UnaryOperator<String> affiliation;
    private final List<Note> unclear = new ArrayList<>();

    AdvisingRows(Dossier dossier, CoaDraft draft, UnaryOperator<String> affiliation) {
        this.dossier = dossier;
        this.draft = draft;
        this.affiliation = affiliation;
    }

    void fill() {
        String subject = dossier.person().id();
        TreeSet<String> listed = new TreeSet<>();
        for (Advice advice : dossier.facts().advice()) {
            boolean mentor = advice.mentee().equals(subject);
            if (!mentor && !advice.mentor().equals(subject)) continue;
            String other = mentor ? advice.mentor() : advice.mentee();
            String name = FormalName.of(dossier.facts().person(other).name());
            if (!advice.doctoral()) {
                notListed(advice, name, mentor);
            } else if (listed.add((mentor ? "G:" : "T:") + other)) {
                draft.add(
                        CoaRow.of(CoaTable.ADVISING, mentor ? "G:" : "T:", name, affiliation.apply(other), null),
                        other,
                        advice.evidence());
                if (advice.inferred())
                    draft.note(
                            Kind.INFERRED,
                            3,
                            name,
                            mentor ? "Taken for your PhD advisor." : "Taken for your PhD advisee.",
                            advice.evidence());
            }
        }
    }

    /** Notes what nobody has said yet: after all rows of the table are there, the user's own among them. */
    void outstanding() {
        Set<String> listed = new TreeSet<>();
        for (CoaRow row : draft.rows(CoaTable.ADVISING)) listed.add(FormalName.formalKey(row.name()));
        for (Note note : unclear)
            if (!listed.contains(FormalName.formalKey(note.about())))
                draft.note(note.kind(), note.table(), note.about(), note.text(), note.evidence());
        if (none("G:")) draft.note(Kind.OUTSTANDING, 3, "PhD advisor", "None is known: add yours (G:).");
        if (none("T:")) draft.note(Kind.OUTSTANDING, 3, "PhD advisees", "None is known: add any (T:).");
    }

    private boolean none(String code) {
        return draft.rows(CoaTable.ADVISING).stream().noneMatch(r -> r.code().startsWith(code));
    }

    private void notListed(Advice advice, String name, boolean mentor) {
        if (advice.kind().equals("unspecified"))
            unclear.add(new Note(
                    Kind.OUTSTANDING,
                    3,
                    name,
                    mentor
                            ? "The source says advisor, not of what: add if it was of your PhD (G:)."
                            : "The source says advisee, not of what: add if of a PhD (T:).",
                    advice.evidence()));
        else
            draft.note(
                    Kind.DECIDED,
                    3,
                    name,
                    "Not listed: " + advice.kind() + (mentor ? " advisor" : " advisee")
                            + "; table 3 takes PhD ties only.",
                    advice.evidence());
    }
}
