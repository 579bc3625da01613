package org.coauthor.report.coa;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coauthor.report.Affiliations;
import org.coauthor.report.Dossier;
import org.coauthor.report.Evidence;
import org.coauthor.report.Stay;
import org.coauthor.report.coa.CoaAnswers.PersonAnswer;
import org.coauthor.report.coa.CoaAnswers.RowAnswer;
import org.coauthor.report.coa.CoaDraft.Entry;
import org.coauthor.report.coa.Note.Kind;
import org.jspecify.annotations.Nullable;

/** Fills the five tables from a dossier and the user's answers. */
public final class Coa {
    static final int LONGEST_AFFILIATION = 255;
    private final Dossier dossier;
    private final CoaChoices choices;
    private final CoaDraft draft;
    private final Affiliations affiliations;

    private Coa(Dossier dossier, CoaChoices choices) {
        this.dossier = dossier;
        this.choices = choices;
        draft = new CoaDraft(dossier.person(), dossier.asOf());
        affiliations = new Affiliations(dossier.facts());
    }

    /**
     * The filled tables with their notes.
     *
     * @param previous the rows of an earlier workbook; empty where there is none
     */
    public static CoaDraft draft(Dossier dossier, CoaChoices choices, List<CoaRow> previous) {
        return new Coa(dossier, choices).fill(previous);
    }

    private CoaDraft fill(List<CoaRow> previous) {
        new OwnAffiliations(dossier, draft).fill();
        AdvisingRows advising = new AdvisingRows(dossier, draft, this::affiliation);
        advising.fill();
        new CollaboratorRows(dossier, choices, draft, this::affiliation).fill();
        new EditorRows(dossier, draft, this::affiliation).fill();
        EarlierRows earlier = new EarlierRows(draft, previous);
        earlier.carryOver();
        leaveOut();
        furtherRows();
        answersAboutPeople();
        // What is still to be done and what has changed is seen only now that every row stands.
        advising.outstanding();
        earlier.markChanges();
        relations();
        blanks();
        return draft;
    }

    /** The newest known affiliation, empty where none is known. */
    private String affiliation(String person) {
        Optional<Stay> newest = affiliations.newest(person, dossier.asOf());
        return newest.map(s -> FormalName.spaced(s.institution())).orElse("");
    }

    private void leaveOut() {
        for (Map.Entry<String, String> out : choices.answers().leaveOut().entrySet()) {
            boolean found = false;
            for (CoaTable table : CoaTable.values())
                for (Entry entry : draft.entries(table))
                    if (table != CoaTable.SELF && means(out.getKey(), entry)) {
                        draft.remove(entry);
                        found = true;
                        draft.note(
                                Kind.DECIDED,
                                table.number(),
                                entry.row().name(),
                                "Left out as you say: " + out.getValue(),
                                entry.evidence());
                    }
            if (!found)
                draft.note(
                        Kind.OUTSTANDING,
                        0,
                        out.getKey(),
                        "Your answers leave this person out, but no table has them.");
        }
    }

    private void furtherRows() {
        for (CoaTable table : CoaTable.values())
            for (RowAnswer row : choices.answers().rows(table)) {
                String code = row.code() == null
                        ? (table.codes().isEmpty() ? "" : table.codes().get(0))
                        : row.code();
                draft.add(
                        new CoaRow(
                                table,
                                code,
                                FormalName.of(row.name()),
                                text(row.affiliation()),
                                text(row.relation()),
                                text(row.optional()),
                                text(row.journal()),
                                draft.lastActive(row.lastActive())),
                        "",
                        List.of(new Evidence("your answers", 0)));
            }
    }

    private void answersAboutPeople() {
        for (Map.Entry<String, PersonAnswer> about : choices.answers().people().entrySet()) {
            boolean found = false;
            for (CoaTable table : CoaTable.values())
                for (Entry entry : draft.entries(table))
                    if (table != CoaTable.SELF && means(about.getKey(), entry)) {
                        found = true;
                        draft.replace(entry, answered(entry.row(), about.getValue()));
                    }
            if (!found)
                draft.note(
                        Kind.OUTSTANDING,
                        0,
                        about.getKey(),
                        "Your answers tell of this person, but no table has them.");
        }
    }

    private CoaRow answered(CoaRow row, PersonAnswer answer) {
        CoaRow result = row;
        if (answer.affiliation() != null) result = result.withAffiliation(answer.affiliation());
        if (answer.optional() != null) result = result.withOptional(answer.optional());
        if (answer.lastActive() != null) result = result.withLastActive(draft.lastActive(answer.lastActive()));
        return result;
    }

    private static boolean means(String nameOrId, Entry entry) {
        return nameOrId.equals(entry.person())
                || FormalName.formalKey(FormalName.of(nameOrId))
                        .equals(FormalName.formalKey(entry.row().name()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private void relations() {
        if (choices.answers().table2() == null && draft.rows(CoaTable.RELATIONS).isEmpty())
            draft.note(
                    Kind.OUTSTANDING,
                    2,
                    "Family, business and other relations",
                    "No source knows them: fill in table 2, or give table2 in --answers (an empty list says that there are none).");
    }

    private void blanks() {
        for (CoaTable table : CoaTable.values())
            for (Entry entry : draft.entries(table)) {
                CoaRow row = entry.row();
                if (table.columns().contains(CoaTable.Column.AFFILIATION)
                        && row.affiliation().isEmpty())
                    draft.note(Kind.BLANK, table.number(), row.name(), "No affiliation is known.", entry.evidence());
                if (row.affiliation().length() > LONGEST_AFFILIATION) {
                    draft.replace(
                            entry,
                            row.withAffiliation(row.affiliation()
                                    .substring(0, LONGEST_AFFILIATION)
                                    .strip()));
                    draft.note(Kind.DECIDED, table.number(), row.name(), "The affiliation is cut to 255 characters.");
                }
                if (!row.name().contains(","))
                    draft.note(
                            Kind.OUTSTANDING,
                            table.number(),
                            row.name(),
                            "First and last name cannot be told apart: write \"Last, First, Middle Initial\".",
                            entry.evidence());
            }
    }
}
