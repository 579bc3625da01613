package org.coauthor.report.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.graph.StoreSettings;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Affiliations;
import org.coauthor.report.DatedWork;
import org.coauthor.report.DatedWork.Authorship;
import org.coauthor.report.Facts;
import org.coauthor.report.Period;
import org.coauthor.report.Stay;
import org.coauthor.report.collaborator.CollaboratorReport.Doubt;
import org.coauthor.report.conflict.ConflictReport.Unresolved;
import org.coauthor.report.group.GroupReport.Bridge;
import org.coauthor.report.group.GroupReport.InsideWork;
import org.coauthor.report.group.GroupReport.Isolate;
import org.coauthor.report.group.GroupReport.Member;
import org.coauthor.report.group.GroupReport.Outside;
import org.coauthor.report.group.GroupReport.Pair;
import org.coauthor.report.group.GroupReport.Partner;
import org.coauthor.report.group.GroupReport.Totals;
import org.coauthor.report.group.GroupReport.Year;
import org.jspecify.annotations.Nullable;

/**
 * Reckons a {@link GroupReport}. Authors of works of more than {@link StoreSettings#LARGEST_TEAM} people are not counted as outside
 * collaborators; joint works of members are. Cost: members times works, and pairs of members, apart from the communities.
 */
public final class GroupCollaboration {
    private static final Comparator<DatedWork> NEWEST_FIRST = Comparator.comparing(
                    DatedWork::date, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .reversed()
            .thenComparing(DatedWork::title)
            .thenComparing(DatedWork::id);
    private final Facts facts;
    private final LocalDate asOf;
    private final Affiliations affiliations;
    private final Set<String> members;
    private final List<DatedWork> works;
    private final InsideNetwork inside;
    private final Map<String, List<DatedWork>> outside = new TreeMap<>();

    /**
     * @param facts everything around the members
     * @param members their ids, in the order wanted
     * @param asOf the day for which "now" is said
     * @param period that the works lie in
     */
    public GroupCollaboration(Facts facts, Collection<String> members, LocalDate asOf, Period period) {
        this.facts = facts;
        this.asOf = asOf;
        this.members = new LinkedHashSet<>(members);
        affiliations = new Affiliations(facts);
        works = facts.works().stream()
                .filter(w -> w.authors().stream().anyMatch(a -> this.members.contains(a.author())))
                .filter(w -> period.admits(w.date()))
                .sorted(NEWEST_FIRST)
                .toList();
        inside = new InsideNetwork(this.members, works);
        for (DatedWork work : works)
            if (work.teamSize() <= StoreSettings.LARGEST_TEAM)
                for (String author : team(work))
                    if (!this.members.contains(author))
                        outside.computeIfAbsent(author, a -> new ArrayList<>()).add(work);
    }

    /**
     * The report.
     *
     * @param name of the group
     * @param unresolved names of the file that the graph does not settle
     */
    public GroupReport report(String name, Period period, List<Unresolved> unresolved) {
        List<Pair> pairs = pairs();
        List<InsideWork> joint = works.stream()
                .filter(w -> membersOf(w).size() > 1)
                .map(this::insideWork)
                .toList();
        int n = members.size();
        return new GroupReport(
                GroupReport.SCHEMA_VERSION,
                name,
                PartialDate.of(asOf),
                period,
                new Totals(works.size(), joint.size(), pairs.size(), n * (n - 1) / 2, outside.size()),
                years(),
                memberRows(),
                members.stream().map(this::matrixRow).toList(),
                pairs,
                joint,
                outsideRows(),
                bridges(),
                isolates(),
                unresolved,
                doubts());
    }

    private static Set<String> team(DatedWork work) {
        Set<String> team = new LinkedHashSet<>();
        for (Authorship a : work.authors()) team.add(a.author());
        return team;
    }

    private List<String> membersOf(DatedWork work) {
        return team(work).stream().filter(members::contains).toList();
    }

    private List<Member> memberRows() {
        Map<String, Integer> communities = inside.communities();
        List<Member> rows = new ArrayList<>();
        for (String id : members) {
            List<DatedWork> own = worksOf(id);
            rows.add(new Member(
                    id,
                    name(id),
                    affiliation(id),
                    own.size(),
                    (int) own.stream().filter(w -> membersOf(w).size() > 1).count(),
                    inside.partners(id).size(),
                    outsiders(id),
                    communities.getOrDefault(id, 0)));
        }
        return rows;
    }

    private List<DatedWork> worksOf(String member) {
        return works.stream().filter(w -> w.authorship(member).isPresent()).toList();
    }

    private int outsiders(String member) {
        return (int) outside.values().stream()
                .filter(joint ->
                        joint.stream().anyMatch(w -> w.authorship(member).isPresent()))
                .count();
    }

    private List<Integer> matrixRow(String row) {
        return members.stream()
                .map(column -> row.equals(column)
                        ? worksOf(row).size()
                        : inside.joint(row, column).size())
                .toList();
    }

    private List<Pair> pairs() {
        return inside.links().stream()
                .map(link -> {
                    List<DatedWork> joint = inside.joint(link.from(), link.to());
                    double strength = joint.stream()
                            .mapToDouble(w -> 1.0 / Math.max(1, w.teamSize() - 1))
                            .sum();
                    return new Pair(
                            name(link.from()),
                            name(link.to()),
                            joint.size(),
                            year(joint, true),
                            year(joint, false),
                            Math.round(strength * 1000) / 1000.0);
                })
                .sorted(Comparator.comparing(Pair::strength)
                        .thenComparing(Pair::works)
                        .reversed()
                        .thenComparing(Pair::first)
                        .thenComparing(Pair::second))
                .toList();
    }

    // Nothing where no work has a year.
    private static @Nullable Integer year(List<DatedWork> of, boolean first) {
        List<Integer> years = of.stream()
                .map(DatedWork::date)
                .filter(Objects::nonNull)
                .map(PartialDate::year)
                .sorted()
                .toList();
        if (years.isEmpty()) return null;
        return years.get(first ? 0 : years.size() - 1);
    }

    private InsideWork insideWork(DatedWork work) {
        List<String> names = membersOf(work).stream().map(this::name).toList();
        return new InsideWork(
                work.id(),
                work.title(),
                work.date(),
                work.venue(),
                names,
                work.teamSize() - names.size(),
                work.evidence());
    }

    private List<Outside> outsideRows() {
        return outside.entrySet().stream()
                .map(e -> new Outside(
                        e.getKey(),
                        name(e.getKey()),
                        affiliation(e.getKey()),
                        e.getValue().size(),
                        year(e.getValue(), true),
                        year(e.getValue(), false),
                        partners(e.getValue()).stream()
                                .map(m -> partner(m, e.getValue()))
                                .toList()))
                .sorted(Comparator.comparing((Outside o) -> o.members().size())
                        .thenComparing(Outside::works)
                        .reversed()
                        .thenComparing(Outside::name)
                        .thenComparing(Outside::id))
                .toList();
    }

    private Partner partner(String member, List<DatedWork> of) {
        List<DatedWork> joint =
                of.stream().filter(w -> w.authorship(member).isPresent()).toList();
        return new Partner(name(member), joint.size(), year(joint, true), year(joint, false));
    }

    /** The members among the authors, in the order of the group. */
    private List<String> partners(List<DatedWork> joint) {
        return members.stream()
                .filter(m -> joint.stream().anyMatch(w -> w.authorship(m).isPresent()))
                .toList();
    }

    private List<Bridge> bridges() {
        List<Bridge> bridges = new ArrayList<>();
        Map<String, Integer> cut = inside.cutPoints();
        for (String member : members)
            if (cut.containsKey(member))
                bridges.add(new Bridge(
                        name(member),
                        true,
                        "Without them the members connected to them fall into " + cut.get(member) + " parts."));
        outside.forEach((id, joint) -> {
            List<String> partners = partners(joint);
            TreeSet<String> strangers = new TreeSet<>();
            for (String a : partners)
                for (String b : partners)
                    if (!a.equals(b) && !inside.partners(a).contains(b)) strangers.add(name(a));
            if (!strangers.isEmpty())
                bridges.add(new Bridge(
                        name(id),
                        false,
                        "Wrote with members who have not all written with each other: " + String.join(", ", strangers)
                                + "."));
        });
        return bridges;
    }

    private List<Isolate> isolates() {
        return members.stream()
                .filter(m -> inside.partners(m).isEmpty())
                .map(m -> new Isolate(name(m), worksOf(m).size(), outsiders(m)))
                .toList();
    }

    private List<Year> years() {
        TreeMap<Integer, int[]> counts = new TreeMap<>();
        for (DatedWork work : works) {
            if (work.date() == null) continue;
            int[] of = counts.computeIfAbsent(work.date().year(), y -> new int[2]);
            of[0]++;
            if (membersOf(work).size() > 1) of[1]++;
        }
        List<Year> years = new ArrayList<>();
        if (counts.isEmpty()) return years;
        for (int y = counts.firstKey(); y <= counts.lastKey(); y++) {
            int[] of = counts.getOrDefault(y, new int[2]);
            years.add(new Year(y, of[0], of[1]));
        }
        return years;
    }

    private List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        for (DatedWork work : works) {
            if (work.authorsTruncated())
                doubts.add(
                        new Doubt(work.title(), "The source cuts the author list: members or others may be missing."));
            if (work.date() == null) doubts.add(new Doubt(work.title(), "No year is known."));
            if (work.teamSize() > StoreSettings.LARGEST_TEAM)
                doubts.add(new Doubt(
                        work.title(),
                        work.teamSize() + " authors: they are not counted as outside collaborators for it."));
            for (Authorship a : work.authors())
                if (a.inferred())
                    doubts.add(new Doubt(
                            name(a.author()), "Concluded, not read, to be an author of “" + work.title() + "”."));
        }
        return doubts;
    }

    private String name(String id) {
        return facts.person(id).name();
    }

    // Nothing where no affiliation is known.
    private @Nullable String affiliation(String id) {
        return affiliations.newest(id, asOf).map(Stay::institution).orElse(null);
    }
}
