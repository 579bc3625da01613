package org.coauthor.report.collaborator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Affiliations;
import org.coauthor.report.DatedWork;
import org.coauthor.report.DatedWork.Authorship;
import org.coauthor.report.Dossier;
import org.coauthor.report.Facts;
import org.coauthor.report.Period;
import org.coauthor.report.Person;
import org.coauthor.report.Stay;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.JointWork;
import org.coauthor.report.collaborator.CollaboratorReport.Link;
import org.coauthor.report.collaborator.CollaboratorReport.Place;
import org.coauthor.report.collaborator.CollaboratorReport.Tie;
import org.coauthor.report.collaborator.CollaboratorReport.Totals;
import org.coauthor.report.collaborator.CollaboratorReport.YearRow;
import org.jspecify.annotations.Nullable;

/** Reckons a {@link CollaboratorReport} from a dossier. Linear in the authorships, apart from the groups. */
public final class Collaborators {
    private static final Comparator<DatedWork> NEWEST_FIRST = Comparator.comparing(
                    DatedWork::date, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .reversed()
            .thenComparing(DatedWork::title)
            .thenComparing(DatedWork::id);
    private static final Comparator<Collaborator> STRONGEST_FIRST = Comparator.comparing(Collaborator::strength)
            .thenComparing(Collaborator::works)
            .reversed()
            .thenComparing(Collaborator::name)
            .thenComparing(Collaborator::id);

    private final Dossier dossier;
    private final Facts facts;
    private final String subject;
    private final Affiliations affiliations;
    private final List<DatedWork> works;

    private Collaborators(Dossier dossier, Period period) {
        this.dossier = dossier;
        facts = dossier.facts();
        subject = dossier.person().id();
        affiliations = new Affiliations(facts);
        works = facts.works().stream()
                .filter(w -> w.authorship(subject).isPresent())
                .filter(w -> period.admits(w.date()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The report of the dossier's subject over a period. */
    public static CollaboratorReport of(Dossier dossier, Period period) {
        return new Collaborators(dossier, period).report(period);
    }

    private CollaboratorReport report(Period period) {
        Map<String, List<DatedWork>> joint = jointWorks();
        Map<String, List<Tie>> ties = new Ties(dossier, period).byPerson();
        List<Link> links = new Links(subject, works).all();
        Map<String, Integer> groups = Communities.of(joint.keySet(), links);
        TreeSet<String> everyone = new TreeSet<>(joint.keySet());
        everyone.addAll(ties.keySet());
        List<Collaborator> collaborators = everyone.stream()
                .map(id -> collaborator(
                        id,
                        joint.getOrDefault(id, List.of()),
                        ties.getOrDefault(id, List.of()),
                        groups.getOrDefault(id, 0)))
                .sorted(STRONGEST_FIRST)
                .toList();
        int solo = (int) works.stream()
                .filter(w -> w.teamSize() == 1 && !w.authorsTruncated())
                .count();
        int undated = (int) facts.works().stream()
                .filter(w -> w.date() == null && w.authorship(subject).isPresent())
                .count();
        Totals totals = new Totals(works.size(), solo, joint.size(), everyone.size() - joint.size(), undated);
        return new CollaboratorReport(
                CollaboratorReport.SCHEMA_VERSION,
                dossier.person(),
                PartialDate.of(dossier.asOf()),
                period,
                totals,
                years(),
                collaborators,
                links,
                new Doubts(dossier, works, collaborators).all(),
                null,
                null);
    }

    private Map<String, List<DatedWork>> jointWorks() {
        Map<String, List<DatedWork>> joint = new TreeMap<>();
        for (DatedWork work : works)
            for (String author : new TreeSet<>(
                    work.authors().stream().map(Authorship::author).toList()))
                if (!author.equals(subject))
                    joint.computeIfAbsent(author, a -> new ArrayList<>()).add(work);
        return joint;
    }

    private Collaborator collaborator(String id, List<DatedWork> joint, List<Tie> ties, int group) {
        Person person = facts.person(id);
        List<Integer> years = joint.stream()
                .map(DatedWork::date)
                .filter(Objects::nonNull)
                .map(PartialDate::year)
                .sorted()
                .toList();
        Optional<PartialDate> first =
                joint.stream().map(DatedWork::date).filter(Objects::nonNull).min(Comparator.naturalOrder());
        double strength = joint.stream()
                .mapToDouble(w -> 1.0 / Math.max(1, w.teamSize() - 1))
                .sum();
        return new Collaborator(
                id,
                person.name(),
                person.orcid(),
                joint.size(),
                years.isEmpty() ? null : years.get(0),
                years.isEmpty() ? null : years.get(years.size() - 1),
                Math.round(strength * 1000) / 1000.0,
                group,
                place(affiliations.newest(id, dossier.asOf())),
                place(affiliations.at(id, first.orElse(null))),
                venues(joint),
                ties,
                joint.stream().map(Collaborators::jointWork).toList());
    }

    private static JointWork jointWork(DatedWork work) {
        return new JointWork(work.id(), work.title(), work.date(), work.venue(), work.status(), work.evidence());
    }

    // An empty Optional is a fact here: nobody knows the place.
    private static @Nullable Place place(Optional<Stay> stay) {
        return stay.map(s -> new Place(s.institution(), s.role(), s.from(), s.to(), s.evidence()))
                .orElse(null);
    }

    private static List<String> venues(List<DatedWork> joint) {
        Map<String, Long> counts = joint.stream()
                .map(DatedWork::venue)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** New in a year is who has no earlier dated joint work, be it before the period. */
    private List<YearRow> years() {
        Map<Integer, List<DatedWork>> byYear = new TreeMap<>();
        for (DatedWork work : works)
            if (work.date() != null)
                byYear.computeIfAbsent(work.date().year(), y -> new ArrayList<>())
                        .add(work);
        if (byYear.isEmpty()) return List.of();
        Map<String, Integer> firstSeen = new TreeMap<>();
        for (DatedWork work : facts.works())
            if (work.date() != null && work.authorship(subject).isPresent())
                for (String id : others(List.of(work)))
                    firstSeen.merge(id, work.date().year(), Math::min);
        TreeSet<Integer> known = new TreeSet<>(byYear.keySet());
        List<YearRow> rows = new ArrayList<>();
        for (int year = known.first(); year <= known.last(); year++) {
            int current = year;
            List<DatedWork> ofYear = byYear.getOrDefault(year, List.of());
            Set<String> people = others(ofYear);
            int fresh = (int) people.stream()
                    .filter(id -> firstSeen.getOrDefault(id, current) == current)
                    .count();
            rows.add(new YearRow(year, ofYear.size(), people.size(), fresh));
        }
        return rows;
    }

    private Set<String> others(List<DatedWork> of) {
        Set<String> people = new TreeSet<>();
        for (DatedWork work : of)
            for (Authorship a : work.authors()) if (!a.author().equals(subject)) people.add(a.author());
        return people;
    }
}
