package org.coauthor.report.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Evidence;
import org.coauthor.report.Facts;
import org.coauthor.report.FactsReader;
import org.coauthor.report.Stay;
import org.coauthor.report.conflict.ConflictReport.Pair;
import org.coauthor.report.conflict.ConflictReport.Unresolved;
import org.coauthor.report.conflict.RulePack.Relation;
import org.coauthor.report.conflict.RulePack.Rule;

/**
 * The verdict for each pair of reviewer and work. Cost: the neighbourhoods of the reviewers, and one look-up for each pair of reviewer and author.
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

    /** Reads the neighbourhood that the rules need: works of the reviewers (of the authors too where a third person may count). */
    public Facts facts(FactsReader reader, List<Party> reviewers, List<Submission> works, Resolved resolved) {
        Set<String> worksOf = new HashSet<>();
        Set<String> others = new HashSet<>();
        reviewers.forEach(r -> add(worksOf, resolved, r));
        works.forEach(w -> w.authors().forEach(a -> add(others, resolved, a)));
        if (pack.rules().stream().anyMatch(r -> r.relation() == Relation.COMMON_COAUTHOR)) worksOf.addAll(others);
        return reader.among(worksOf, others, earliestYear());
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
        Set<String> authors = new HashSet<>();
        works.forEach(w -> w.authors().forEach(a -> authors.add(resolved.id(a))));
        Neighbourhood near = new Neighbourhood(facts, declared(reviewers, works, resolved), institutions);
        Map<Party, Map<String, List<Finding>>> byReviewer = new HashMap<>();
        for (Party reviewer : new LinkedHashSet<>(reviewers)) {
            Map<String, List<Finding>> found = new HashMap<>();
            for (Rule rule : pack.rules())
                new Ties(facts, near, institutions, authors, rule, rule.window(asOf))
                        .of(resolved.id(reviewer))
                        .forEach((other, finding) -> found.computeIfAbsent(other, o -> new ArrayList<>())
                                .add(finding));
            byReviewer.put(reviewer, found);
        }
        List<Pair> pairs = new ArrayList<>();
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) counts.put(verdict, 0);
        for (Submission work : works)
            for (Party reviewer : reviewers) {
                List<Finding> findings =
                        findings(reviewer, work, resolved, byReviewer.getOrDefault(reviewer, Map.of()));
                Verdict verdict =
                        findings.isEmpty() ? Verdict.NONE : findings.get(0).verdict();
                counts.merge(verdict, 1, Integer::sum);
                if (verdict != Verdict.NONE) pairs.add(new Pair(reviewer, work.id(), work.title(), verdict, findings));
            }
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

    private static List<Finding> findings(
            Party reviewer, Submission work, Resolved resolved, Map<String, List<Finding>> found) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Party author : work.authors()) {
            String id = resolved.id(author);
            if (!seen.add(id)) continue;
            boolean same = id.equals(resolved.id(reviewer)) && resolved.people().containsKey(reviewer);
            if (same)
                findings.add(new Finding(
                        "author",
                        Verdict.CONFLICT,
                        author.name(),
                        List.of("is an author of the work"),
                        null,
                        null,
                        List.of(reviewer.name()),
                        List.of()));
            else
                for (Finding finding : found.getOrDefault(id, List.of()))
                    findings.add(named(finding, reviewer, author));
        }
        findings.sort(SEVEREST_FIRST);
        return findings;
    }

    /** The finding under the names that the files use, which the reader knows. */
    private static Finding named(Finding f, Party reviewer, Party author) {
        List<String> path = new ArrayList<>(f.path());
        path.set(0, reviewer.name());
        path.set(path.size() - 1, author.name());
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
