package org.coauthor.report.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Advice;
import org.coauthor.report.DatedWork;
import org.coauthor.report.Evidence;
import org.coauthor.report.Facts;
import org.coauthor.report.FactsReader;
import org.coauthor.report.Stay;
import org.coauthor.report.conflict.ConflictReport.Pair;
import org.coauthor.report.conflict.ConflictReport.Unresolved;
import org.coauthor.report.conflict.RulePack.Relation;
import org.coauthor.report.conflict.RulePack.Rule;

/**
 * The verdict for each pair of reviewer and work. Cost: the neighbourhoods of the reviewers, and what is found.
 *
 * @param pack the rules
 * @param asOf the day from which windows are reckoned
 * @param institutions when two strings name one institution
 */
public record Conflicts(RulePack pack, LocalDate asOf, Institutions institutions) {
    private static final Comparator<Finding> SEVEREST_FIRST = Comparator.comparing(Finding::verdict)
            .reversed()
            .thenComparing(Finding::author)
            .thenComparing(Finding::rule);

    /** All people whom the files name, each once. */
    public static Set<Party> parties(List<Party> reviewers, List<Submission> works) {
        Set<Party> all = new LinkedHashSet<>(reviewers);
        works.forEach(w -> all.addAll(w.authors()));
        return all;
    }

    /** Reads what the rules ask for and nothing else: around the reviewers, and of the authors what no walk from a reviewer reaches. */
    public Facts facts(FactsReader reader, List<Party> reviewers, List<Submission> works, Resolved resolved) {
        Set<String> own = new TreeSet<>();
        reviewers.forEach(r -> add(own, resolved, r));
        Set<String> everybody = new TreeSet<>(own);
        works.forEach(w -> w.authors().forEach(a -> add(everybody, resolved, a)));
        boolean third = asks(Relation.COMMON_COAUTHOR);
        List<DatedWork> written =
                third || asks(Relation.COAUTHOR) ? reader.works(third ? everybody : own, earliestYear()) : List.of();
        Set<String> between = third ? coauthors(own, written) : new TreeSet<>();
        List<Advice> advice = asks(Relation.ADVISOR) || asks(Relation.SIBLING) ? reader.advice(own) : List.of();
        if (asks(Relation.SIBLING)) {
            Set<String> mentors = new TreeSet<>();
            advice.forEach(a -> mentors.add(a.mentor()));
            between.addAll(mentors);
            mentors.addAll(own);
            advice = reader.advice(mentors);
        }
        return new Facts(
                reader.people(between),
                written,
                asks(Relation.INSTITUTION) ? reader.stays(everybody) : List.of(),
                advice,
                asks(Relation.COEDITOR) ? reader.editorships(own) : List.of(),
                asks(Relation.GRANT) ? reader.holdings(own) : List.of());
    }

    private boolean asks(Relation relation) {
        return pack.rules().stream().anyMatch(r -> r.relation() == relation);
    }

    private static Set<String> coauthors(Set<String> people, List<DatedWork> works) {
        Set<String> all = new TreeSet<>();
        for (DatedWork work : works)
            if (work.authors().stream().anyMatch(a -> people.contains(a.author())))
                work.authors().forEach(a -> all.add(a.author()));
        return all;
    }

    private static void add(Set<String> ids, Resolved resolved, Party party) {
        String id = resolved.people().get(party);
        if (id != null) ids.add(id);
    }

    private int earliestYear() {
        int year = Integer.MAX_VALUE;
        for (Rule rule : pack.rules()) {
            if (rule.relation() != Relation.COAUTHOR && rule.relation() != Relation.COMMON_COAUTHOR) continue;
            if (rule.months() == null && rule.years() == null) return FactsReader.ALL_YEARS;
            year = Math.min(year, rule.window(asOf).start().getYear());
        }
        return year;
    }

    /** The report on facts that were read. */
    public ConflictReport judge(
            List<Party> reviewers, List<Submission> works, Resolved resolved, Facts facts, List<String> problems) {
        Teams teams = new Teams(works, resolved);
        Neighbourhood near = new Neighbourhood(facts, declared(reviewers, works, resolved), institutions);
        Map<Party, Map<String, List<Finding>>> byReviewer = new HashMap<>();
        List<List<Pair>> byWork = new ArrayList<>();
        works.forEach(w -> byWork.add(new ArrayList<>()));
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) counts.put(verdict, 0);
        for (Party reviewer : reviewers) {
            Map<String, List<Finding>> found =
                    byReviewer.computeIfAbsent(reviewer, r -> found(r, teams, near, facts, resolved));
            for (int work : teams.worksOfAny(found.keySet())) {
                List<Finding> findings = new ArrayList<>();
                teams.authors(work).forEach((id, author) -> found.getOrDefault(id, List.of())
                        .forEach(f -> findings.add(named(f, reviewer, author))));
                findings.sort(SEVEREST_FIRST);
                Verdict verdict = findings.get(0).verdict();
                counts.merge(verdict, 1, Integer::sum);
                Submission of = works.get(work);
                byWork.get(work).add(new Pair(reviewer, of.id(), of.title(), verdict, findings));
            }
        }
        List<Pair> pairs = byWork.stream().flatMap(List::stream).toList();
        counts.put(Verdict.NONE, reviewers.size() * works.size() - pairs.size());
        return new ConflictReport(
                ConflictReport.SCHEMA_VERSION,
                pack.name(),
                pack.source(),
                PartialDate.of(asOf),
                reviewers.size(),
                works.size(),
                counts,
                pairs,
                unresolved(reviewers, works, resolved),
                pack.outside(),
                problems);
    }

    /** What all rules find between a reviewer and the authors, by the author's id; that the reviewer is one is found too. */
    private Map<String, List<Finding>> found(
            Party reviewer, Teams teams, Neighbourhood near, Facts facts, Resolved resolved) {
        Map<String, List<Finding>> found = new HashMap<>();
        String id = resolved.id(reviewer);
        for (Rule rule : pack.rules())
            new Ties(facts, near, institutions, teams.people(), rule, rule.window(asOf))
                    .of(id)
                    .forEach((other, finding) ->
                            found.computeIfAbsent(other, o -> new ArrayList<>()).add(finding));
        if (resolved.people().containsKey(reviewer) && teams.people().contains(id))
            found.put(id, List.of(author(reviewer)));
        return found;
    }

    private static Finding author(Party reviewer) {
        return new Finding(
                "author",
                Verdict.CONFLICT,
                reviewer.name(),
                List.of("is an author of the work"),
                null,
                null,
                List.of(reviewer.name()),
                List.of());
    }

    /** The finding under the names that the files use, which the reader knows. */
    private static Finding named(Finding f, Party reviewer, Party author) {
        List<String> path = new ArrayList<>(f.path());
        path.set(0, reviewer.name());
        if (path.size() > 1) path.set(path.size() - 1, author.name());
        return new Finding(f.rule(), f.verdict(), author.name(), f.detail(), f.from(), f.to(), path, f.evidence());
    }

    /** What the files say of affiliations counts as a stay that goes on. */
    private List<Stay> declared(List<Party> reviewers, List<Submission> works, Resolved resolved) {
        List<Stay> stays = new ArrayList<>();
        PartialDate now = PartialDate.of(asOf);
        for (Party party : parties(reviewers, works))
            if (party.affiliation() != null)
                stays.add(new Stay(
                        resolved.id(party),
                        party.affiliation(),
                        null,
                        null,
                        now,
                        null,
                        false,
                        List.of(new Evidence("the file given", 0))));
        return stays;
    }

    private static List<Unresolved> unresolved(List<Party> reviewers, List<Submission> works, Resolved resolved) {
        List<Unresolved> list = new ArrayList<>();
        for (Party reviewer : reviewers) {
            String why = resolved.unresolved().get(reviewer);
            if (why != null) list.add(new Unresolved("reviewer", reviewer, why));
        }
        for (Submission work : works)
            for (Party author : work.authors()) {
                String why = resolved.unresolved().get(author);
                if (why != null) list.add(new Unresolved(work.id(), author, why));
            }
        return list;
    }
}
