package org.coauthor.report.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Advice;
import org.coauthor.report.DatedWork;
import org.coauthor.report.DatedWork.Authorship;
import org.coauthor.report.Editorship;
import org.coauthor.report.Evidence;
import org.coauthor.report.Facts;
import org.coauthor.report.Holding;
import org.coauthor.report.Stay;
import org.coauthor.report.Window;
import org.coauthor.report.Window.Reach;
import org.coauthor.report.conflict.RulePack.Direction;
import org.coauthor.report.conflict.RulePack.Leniency;
import org.coauthor.report.conflict.RulePack.Rule;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/** What a rule finds between one reviewer and all others; walks the reviewer's neighbourhood once, whatever the number of others. */
final class Ties {
    /** Something found of one kind with one person, before it is put into words. */
    private static final class Found {
        private Verdict verdict = Verdict.NONE;
        private final TreeSet<String> detail = new TreeSet<>();
        private final TreeSet<Evidence> evidence = new TreeSet<>();
        private @Nullable PartialDate from;
        private @Nullable PartialDate to;
        private List<String> through = List.of();
        private final Verdict certain;

        /** @param certain the rule's own verdict, which stands above borderline even where it is milder */
        Found(Verdict certain) {
            this.certain = certain;
        }

        /** Keeps the most severe; what is milder adds nothing to it. */
        boolean take(Verdict found) {
            if (found == Verdict.NONE || rank(found) < rank(verdict)) return false;
            if (rank(found) > rank(verdict)) {
                detail.clear();
                evidence.clear();
                from = null;
                to = null;
            }
            verdict = found;
            return true;
        }

        private int rank(Verdict any) {
            return any == certain && any != Verdict.NONE ? Verdict.values().length : any.ordinal();
        }

        void span(@Nullable PartialDate begin, @Nullable PartialDate end) {
            if (begin != null && (from == null || begin.compareTo(from) < 0)) from = begin;
            if (end != null && (to == null || end.compareTo(to) > 0)) to = end;
        }
    }

    private final Facts facts;
    private final Neighbourhood near;
    private final Institutions institutions;
    private final Set<String> authors;
    private final Rule rule;
    private final Window window;

    Ties(Facts facts, Neighbourhood near, Institutions institutions, Set<String> authors, Rule rule, Window window) {
        this.facts = facts;
        this.near = near;
        this.institutions = institutions;
        this.authors = authors;
        this.rule = rule;
        this.window = window;
    }

    /** The findings of the rule, by the other's id. */
    Map<String, Finding> of(String reviewer) {
        Map<String, Found> found = new TreeMap<>();
        switch (rule.relation()) {
            case COAUTHOR -> coauthors(reviewer, found);
            case ADVISOR -> advisors(reviewer, found);
            case SIBLING -> siblings(reviewer, found);
            case INSTITUTION -> institutions(reviewer, found);
            case GRANT -> grants(reviewer, found);
            case COEDITOR -> boards(reviewer, found);
            case COMMON_COAUTHOR -> commonCoauthors(reviewer, found);
        }
        Map<String, Finding> findings = new TreeMap<>();
        found.forEach((other, f) -> {
            if (f.verdict == Verdict.NONE) return;
            List<String> path = new ArrayList<>();
            path.add(facts.person(reviewer).name());
            path.addAll(f.through);
            path.add(facts.person(other).name());
            findings.put(
                    other,
                    new Finding(
                            rule.id(),
                            f.verdict,
                            facts.person(other).name(),
                            List.copyOf(f.detail),
                            f.from,
                            f.to,
                            path,
                            List.copyOf(f.evidence)));
        });
        return findings;
    }

    private Verdict verdict(Reach reach) {
        return switch (reach) {
            case OUTSIDE -> Verdict.NONE;
            case INSIDE -> rule.severity();
            case BORDERLINE -> Verdict.BORDERLINE;
        };
    }

    private Verdict verdict(DatedWork work) {
        Verdict plain = verdict(window.at(work.date()));
        if (plain == Verdict.NONE) return plain;
        for (Leniency leniency : rule.exceptions()) {
            boolean sized = leniency.moreAuthorsThan() == null || work.teamSize() > leniency.moreAuthorsThan();
            boolean typed = leniency.workTypes().isEmpty()
                    || leniency.workTypes().stream().anyMatch(t -> says(t, work.type()) || says(t, work.title()));
            boolean asked =
                    leniency.moreAuthorsThan() != null || !leniency.workTypes().isEmpty();
            if (asked && leniency.roles().isEmpty() && sized && typed) return leniency.becomes();
        }
        return plain;
    }

    private static boolean says(String words, @Nullable String text) {
        return text != null && (" " + Folding.words(text) + " ").contains(" " + Folding.words(words) + " ");
    }

    private void coauthors(String reviewer, Map<String, Found> found) {
        for (DatedWork work : near.works.of(reviewer)) {
            Verdict verdict = verdict(work);
            if (verdict == Verdict.NONE) continue;
            for (Authorship a : work.authors()) {
                if (a.author().equals(reviewer) || !authors.contains(a.author())) continue;
                Found f = found.computeIfAbsent(a.author(), p -> new Found(rule.severity()));
                if (f.take(verdict)) add(f, work.title(), work.date(), work.date(), work.evidence());
            }
        }
    }

    private void advisors(String reviewer, Map<String, Found> found) {
        for (Advice advice : near.advice.of(reviewer)) {
            boolean mentor = advice.mentor().equals(reviewer);
            String other = mentor ? advice.mentee() : advice.mentor();
            if (!authors.contains(other) || !counts(advice)) continue;
            if (rule.direction() == Direction.REVIEWER_ADVISED && !mentor) continue;
            if (rule.direction() == Direction.AUTHOR_ADVISED && mentor) continue;
            Found f = found.computeIfAbsent(other, p -> new Found(rule.severity()));
            Verdict verdict = verdict(window.over(advice.from(), advice.to()));
            if (f.take(advice.inferred() && verdict == Verdict.CONFLICT ? Verdict.BORDERLINE : verdict))
                add(
                        f,
                        advice.kind() + (mentor ? " advisee" : " advisor") + (advice.inferred() ? " (concluded)" : ""),
                        advice.from(),
                        advice.to(),
                        advice.evidence());
        }
    }

    private boolean counts(Advice advice) {
        return rule.kinds().isEmpty() || rule.kinds().contains(advice.kind());
    }

    private void siblings(String reviewer, Map<String, Found> found) {
        for (Advice own : near.mentors.of(reviewer)) {
            if (!counts(own)) continue;
            for (Advice theirs : near.advice.of(own.mentor())) {
                if (!theirs.mentor().equals(own.mentor()) || theirs.mentee().equals(reviewer)) continue;
                if (!counts(theirs) || !authors.contains(theirs.mentee())) continue;
                Found f = found.computeIfAbsent(theirs.mentee(), p -> new Found(rule.severity()));
                Reach reach = worse(window.over(own.from(), own.to()), window.over(theirs.from(), theirs.to()));
                if (!f.take(verdict(reach))) continue;
                f.through = List.of(facts.person(own.mentor()).name());
                add(f, "students of " + facts.person(own.mentor()).name(), null, null, own.evidence());
                f.evidence.addAll(theirs.evidence());
            }
        }
    }

    private void institutions(String reviewer, Map<String, Found> found) {
        for (Stay own : near.stays.of(reviewer)) {
            Reach ownReach = window.over(own.from(), own.to());
            if (ownReach == Reach.OUTSIDE || forgiven(own)) continue;
            for (Stay theirs : near.staysAt.of(institutions.key(own.institution()))) {
                if (theirs.person().equals(reviewer) || !authors.contains(theirs.person()) || forgiven(theirs))
                    continue;
                Found f = found.computeIfAbsent(theirs.person(), p -> new Found(rule.severity()));
                if (f.take(verdict(worse(ownReach, window.over(theirs.from(), theirs.to()))))) {
                    add(f, own.institution(), null, theirs.to(), own.evidence());
                    f.evidence.addAll(theirs.evidence());
                }
            }
        }
    }

    private boolean forgiven(Stay stay) {
        String role = stay.role();
        return role != null
                && rule.exceptions().stream()
                        .anyMatch(e -> e.becomes() == Verdict.NONE
                                && e.roles().stream().anyMatch(word -> role.toLowerCase(Locale.ROOT)
                                        .contains(word)));
    }

    private void grants(String reviewer, Map<String, Found> found) {
        for (Holding own : near.holdings.of(reviewer))
            for (Holding other : near.holdingsOf.of(own.grant())) {
                if (other.person().equals(reviewer) || !authors.contains(other.person())) continue;
                Found f = found.computeIfAbsent(other.person(), p -> new Found(rule.severity()));
                if (f.take(verdict(window.over(own.from(), own.to()))))
                    add(f, own.title(), own.from(), own.to(), own.evidence());
            }
    }

    private void boards(String reviewer, Map<String, Found> found) {
        for (Editorship own : near.boards.of(reviewer))
            for (Editorship other : near.boardsOf.of(own.venue())) {
                if (other.person().equals(reviewer) || !authors.contains(other.person())) continue;
                Found f = found.computeIfAbsent(other.person(), p -> new Found(rule.severity()));
                Reach reach = worse(window.over(own.from(), own.to()), window.over(other.from(), other.to()));
                if (f.take(verdict(reach))) {
                    add(f, own.venue(), null, other.to(), own.evidence());
                    f.evidence.addAll(other.evidence());
                }
            }
    }

    private void commonCoauthors(String reviewer, Map<String, Found> found) {
        Map<String, DatedWork> third = recent(reviewer);
        third.forEach((person, first) -> {
            for (DatedWork work : near.works.of(person)) {
                Verdict verdict = verdict(work);
                if (verdict == Verdict.NONE || work.authorship(reviewer).isPresent()) continue;
                for (Authorship a : work.authors()) {
                    if (a.author().equals(person) || !authors.contains(a.author()) || third.containsKey(a.author()))
                        continue;
                    Found f = found.computeIfAbsent(a.author(), p -> new Found(rule.severity()));
                    if (f.detail.size() > 6 || !f.take(verdict)) continue;
                    if (f.through.isEmpty())
                        f.through = List.of(facts.person(person).name());
                    add(f, first.title(), first.date(), first.date(), first.evidence());
                    add(f, work.title(), work.date(), work.date(), work.evidence());
                }
            }
        });
    }

    private Map<String, DatedWork> recent(String reviewer) {
        Map<String, DatedWork> people = new TreeMap<>();
        for (DatedWork work : near.works.of(reviewer))
            if (verdict(work) != Verdict.NONE)
                for (Authorship a : work.authors())
                    if (!a.author().equals(reviewer)) people.putIfAbsent(a.author(), work);
        return people;
    }

    private static Reach worse(Reach a, Reach b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static void add(
            Found f,
            String detail,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            Collection<Evidence> evidence) {
        f.detail.add(detail);
        f.span(from, to);
        f.evidence.addAll(evidence);
    }
}
