package org.coauthor.report.coa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.report.Dossier;
import org.coauthor.report.Stay;
import org.coauthor.report.Window;
import org.coauthor.report.Window.Reach;
import org.coauthor.report.coa.Note.Kind;

/** Table 1: the subject's own affiliations of the last 12 months, a row for each institution. */
final class OwnAffiliations {
    private final Dossier dossier;
    private final CoaDraft draft;

    OwnAffiliations(Dossier dossier, CoaDraft draft) {
        this.dossier = dossier;
        this.draft = draft;
    }

    void fill() {
        Window window = new Window(dossier.asOf(), CoaTable.SELF.months());
        String name = FormalName.of(dossier.person().name());
        Map<String, Stay> latest = new LinkedHashMap<>();
        for (Stay stay : dossier.facts().staysOf(dossier.person().id())) {
            if (window.over(stay.from(), stay.to()) == Reach.OUTSIDE) continue;
            latest.merge(FormalName.spaced(stay.institution()), stay, OwnAffiliations::later);
        }
        latest.forEach((institution, stay) -> {
            draft.add(
                    CoaRow.of(CoaTable.SELF, "", name, institution, draft.lastActive(stay.to())),
                    dossier.person().id(),
                    stay.evidence());
            if (window.over(stay.from(), stay.to()) == Reach.BORDERLINE)
                draft.note(
                        Kind.BORDERLINE,
                        1,
                        institution,
                        stay.from() == null && stay.to() == null
                                ? "The source gives no dates."
                                : "The dates " + stay.from() + " to " + stay.to() + " do not settle the 12 months.",
                        stay.evidence());
        });
        if (latest.isEmpty()) {
            draft.add(
                    CoaRow.of(CoaTable.SELF, "", name, "", null),
                    dossier.person().id(),
                    List.of());
            draft.note(Kind.OUTSTANDING, 1, name, "No affiliation of the last 12 months is known.");
        }
    }

    private static Stay later(Stay a, Stay b) {
        if (a.to() == null || b.to() == null) return a.to() == null ? a : b;
        return a.to().compareTo(b.to()) >= 0 ? a : b;
    }
}
