package org.coauthor.report.coa;

import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.coauthor.report.Dossier;
import org.coauthor.report.Editorship;
import org.coauthor.report.Window;
import org.coauthor.report.Window.Reach;
import org.coauthor.report.coa.Note.Kind;
import org.jspecify.annotations.Nullable;

/** Table 5: editorial board and editors-in-chief (B:) and co-editors (E:) of the last 24 months, by journal or collection. */
final class EditorRows {
    private static final Pattern EDITING = Pattern.compile("edit|board", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADVISORY =
            Pattern.compile("advisory|scientific editorial|reviewer|program(me)? committee", Pattern.CASE_INSENSITIVE);

    private final Dossier dossier;
    private final CoaDraft draft;
    private final UnaryOperator<String> affiliation;
    private final Window window;

    EditorRows(Dossier dossier, CoaDraft draft, UnaryOperator<String> affiliation) {
        this.dossier = dossier;
        this.draft = draft;
        this.affiliation = affiliation;
        window = new Window(dossier.asOf(), CoaTable.EDITORS.months());
    }

    void fill() {
        TreeSet<String> venues = new TreeSet<>();
        for (Editorship own : dossier.facts().editorships()) {
            if (!own.person().equals(dossier.person().id())) continue;
            Reach reach = window.over(own.from(), own.to());
            if (reach == Reach.OUTSIDE) continue;
            String role = own.role() == null ? "role not stated" : own.role();
            if (!editing(own.role())) {
                draft.note(Kind.DECIDED, 5, own.venue(), "Not listed: " + role + " is no editing.", own.evidence());
                continue;
            }
            if (reach == Reach.BORDERLINE)
                draft.note(
                        Kind.BORDERLINE,
                        5,
                        own.venue(),
                        "Your " + role + ": the dates do not settle the 24 months.",
                        own.evidence());
            if (venues.add(own.venue())) others(own, role);
        }
    }

    private void others(Editorship own, String ownRole) {
        boolean chief = chief(ownRole);
        TreeSet<String> listed = new TreeSet<>();
        boolean chiefKnown = chief;
        for (Editorship other : dossier.facts().editorships()) {
            if (other.person().equals(own.person()) || !other.venue().equals(own.venue())) continue;
            if (!editing(other.role()) || window.over(other.from(), other.to()) == Reach.OUTSIDE) continue;
            if (!listed.add(other.person())) continue;
            chiefKnown |= chief(other.role());
            boolean board = chief || chief(other.role()) || lower(other.role()).contains("board");
            draft.add(
                    CoaRow.of(
                                    CoaTable.EDITORS,
                                    board ? "B:" : "E:",
                                    FormalName.of(dossier.facts()
                                            .person(other.person())
                                            .name()),
                                    affiliation.apply(other.person()),
                                    draft.lastActive(other.to()))
                            .withJournal(own.venue()),
                    other.person(),
                    other.evidence());
        }
        if (!chiefKnown)
            draft.note(
                    Kind.OUTSTANDING,
                    5,
                    own.venue(),
                    "You are " + ownRole
                            + "; the editor-in-chief is not known: add (B:), and the co-editors whom you work with (E:).",
                    own.evidence());
        else if (chief)
            draft.note(
                    Kind.OUTSTANDING,
                    5,
                    own.venue(),
                    "You are " + ownRole + ": the whole editorial board must be listed; " + listed.size() + " known.",
                    own.evidence());
    }

    /** Editing or managing it; advisory boards and reviewing do not count. A role that is not stated does. */
    private static boolean editing(@Nullable String role) {
        return role == null
                || EDITING.matcher(role).find() && !ADVISORY.matcher(role).find();
    }

    private static boolean chief(@Nullable String role) {
        return lower(role).contains("chief");
    }

    private static String lower(@Nullable String role) {
        return role == null ? "" : role.toLowerCase(Locale.ROOT);
    }
}
