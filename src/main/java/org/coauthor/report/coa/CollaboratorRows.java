package org.coauthor.report.coa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.coauthor.model.PartialDate;
import org.coauthor.report.DatedWork;
import org.coauthor.report.DatedWork.Authorship;
import org.coauthor.report.Dossier;
import org.coauthor.report.Evidence;
import org.coauthor.report.Facts;
import org.coauthor.report.Holding;
import org.coauthor.report.Person;
import org.coauthor.report.Window;
import org.coauthor.report.Window.Reach;
import org.coauthor.report.coa.Note.Kind;
import org.jspecify.annotations.Nullable;

/** Table 4: co-authors (A:) and collaborators on projects (C:) of the last 48 months; who is both stands once, as A:. */
final class CollaboratorRows {
    private static final int LARGE_TEAM = 50;

    /** What is known so far of one possible row. */
    private static final class Candidate {
        private boolean author;
        private Reach reach = Reach.OUTSIDE;
        private boolean ongoing;
        private @Nullable PartialDate last;
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<String> reasons = new ArrayList<>();

        void add(Reach found, @Nullable PartialDate date, List<Evidence> where, String reason) {
            if (found.compareTo(reach) < 0) {
                reach = found;
                reasons.clear();
            }
            if (found == reach) reasons.add(reason);
            if (date != null && (last == null || date.compareTo(last) > 0)) last = date;
            evidence.addAll(where);
        }
    }

    private final Dossier dossier;
    private final Facts facts;
    private final CoaChoices choices;
    private final CoaDraft draft;
    private final UnaryOperator<String> affiliation;
    private final Window window;
    private final SelfSpelling self;
    private final Map<String, Candidate> candidates = new TreeMap<>();

    CollaboratorRows(Dossier dossier, CoaChoices choices, CoaDraft draft, UnaryOperator<String> affiliation) {
        this.dossier = dossier;
        facts = dossier.facts();
        this.choices = choices;
        this.draft = draft;
        this.affiliation = affiliation;
        window = new Window(dossier.asOf(), CoaTable.COLLABORATORS.months());
        self = new SelfSpelling(dossier);
    }

    void fill() {
        for (DatedWork work : facts.works())
            if (work.authorship(dossier.person().id()).isPresent()) take(work);
        grants();
        Map<String, String> byName = new TreeMap<>();
        Map<String, String> byOrcid = new TreeMap<>();
        candidates.forEach((id, candidate) -> {
            if (candidate.reach != Reach.OUTSIDE) row(id, candidate, byName, byOrcid);
        });
        undated();
        if (candidates.values().stream().anyMatch(c -> c.last != null))
            draft.note(
                    Kind.DECIDED,
                    4,
                    "Last Active",
                    "It is the date of the newest joint work or the end of the project; where the source leaves out day or month, their last.");
    }

    /** A blank "Last Active" means ongoing to NSF, so that one for want of a date is told. */
    private void undated() {
        List<String> names = new ArrayList<>();
        for (CoaDraft.Entry entry : draft.entries(CoaTable.COLLABORATORS)) {
            Candidate candidate = candidates.get(entry.person());
            if (candidate != null && candidate.last == null && !candidate.ongoing)
                names.add(entry.row().name());
        }
        if (!names.isEmpty())
            draft.note(
                    Kind.BLANK,
                    4,
                    "Last Active",
                    "Blank, which NSF reads as ongoing, as no date is known: " + String.join("; ", names) + ".");
    }

    private void take(DatedWork work) {
        Reach reach = window.at(work.date());
        int size = work.teamSize();
        if (reach == Reach.OUTSIDE) {
            long days = window.daysOutside(work.date());
            if (days <= choices.graceDays())
                draft.note(
                        Kind.JUST_OUTSIDE,
                        4,
                        work.title(),
                        "Appeared " + work.date() + ", " + days
                                + " days before the window: its authors are not listed for it; add them if you worked together later.",
                        work.evidence());
            return;
        }
        if (work.authorsTruncated())
            draft.note(
                    Kind.OUTSTANDING,
                    4,
                    work.title(),
                    "The source cuts the author list: add the authors who are missing.",
                    work.evidence());
        if (size > choices.largestTeam()) {
            draft.note(
                    Kind.DECIDED,
                    4,
                    work.title(),
                    size
                            + " authors: left out as you chose, unless another work or project brings them in. NSF asks for all.",
                    work.evidence());
            return;
        }
        if (size > LARGE_TEAM)
            draft.note(
                    Kind.DECIDED,
                    4,
                    work.title(),
                    size + " authors: all listed, as NSF asks; --max-authors leaves such works out.",
                    work.evidence());
        String when = work.date() == null ? "no date is known" : "the date " + work.date() + " does not settle it";
        for (Authorship author : work.authors()) {
            if (author.author().equals(dossier.person().id())) continue;
            Candidate candidate = candidates.computeIfAbsent(author.author(), a -> new Candidate());
            candidate.author = true;
            candidate.add(reach, work.date(), work.evidence(), "“" + work.title() + "”: " + when);
            if (author.inferred())
                draft.note(
                        Kind.INFERRED,
                        4,
                        FormalName.of(facts.person(author.author()).name()),
                        "Taken for an author of “" + work.title() + "”.",
                        work.evidence());
        }
    }

    private void grants() {
        for (Holding own : facts.holdings()) {
            if (!own.person().equals(dossier.person().id())) continue;
            Reach reach = window.over(own.from(), own.to());
            if (reach == Reach.OUTSIDE) continue;
            boolean ongoing = own.to() == null || own.to().latest().isAfter(dossier.asOf());
            for (Holding other : facts.holdings()) {
                if (!other.grant().equals(own.grant()) || other.person().equals(own.person())) continue;
                Candidate candidate = candidates.computeIfAbsent(other.person(), a -> new Candidate());
                candidate.ongoing |= ongoing && reach == Reach.INSIDE;
                candidate.add(
                        reach, own.to(), own.evidence(), "the grant “" + own.title() + "”: its dates do not settle it");
            }
        }
    }

    private void row(String id, Candidate candidate, Map<String, String> byName, Map<String, String> byOrcid) {
        Person person = facts.person(id);
        String name = FormalName.of(person.name());
        if (FormalName.group(person.name())) {
            draft.note(
                    Kind.DECIDED,
                    4,
                    person.name(),
                    "Not listed: a group is nobody; its members are.",
                    candidate.evidence);
            return;
        }
        if (self.is(person)) {
            draft.note(Kind.DECIDED, 4, name, "Not listed: yourself under another spelling.", candidate.evidence);
            return;
        }
        if (person.orcid() != null && byOrcid.putIfAbsent(person.orcid(), id) != null) {
            draft.note(Kind.DECIDED, 4, name, "Listed once: two records bear one ORCID.", candidate.evidence);
            return;
        }
        if (byName.putIfAbsent(FormalName.key(person.name()), id) != null)
            draft.note(
                    Kind.OUTSTANDING,
                    4,
                    name,
                    "Two records bear this name, and nothing shows that they are one: both are listed; delete a row if they are.",
                    candidate.evidence);
        draft.add(
                CoaRow.of(
                        CoaTable.COLLABORATORS,
                        candidate.author ? "A:" : "C:",
                        name,
                        affiliation.apply(id),
                        candidate.ongoing ? null : draft.lastActive(candidate.last)),
                id,
                candidate.evidence);
        if (candidate.reach == Reach.BORDERLINE)
            draft.note(Kind.BORDERLINE, 4, name, String.join("; ", candidate.reasons) + ".", candidate.evidence);
    }
}
