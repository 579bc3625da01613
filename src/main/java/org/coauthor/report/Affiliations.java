package org.coauthor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Where people are and were, by person. A stay without dates never stands above one with dates. */
public final class Affiliations {
    private static final Comparator<Stay> NEWEST = Comparator.comparing(Affiliations::lastDay)
            .thenComparing(Affiliations::firstDay)
            .thenComparing(s -> !s.study())
            .thenComparing(Stay::institution, Comparator.reverseOrder());

    private final Map<String, List<Stay>> byPerson = new TreeMap<>();

    /** Where the facts say that people are; an advisor is also where they advised. */
    public Affiliations(Facts facts) {
        facts.stays().forEach(this::add);
        for (Advice a : facts.advice())
            if (a.institution() != null)
                add(new Stay(a.mentor(), a.institution(), null, null, a.from(), a.to(), false, a.evidence()));
    }

    private void add(Stay stay) {
        byPerson.computeIfAbsent(stay.person(), p -> new ArrayList<>()).add(stay);
    }

    /** All stays of a person, in the order given. */
    public List<Stay> of(String person) {
        return List.copyOf(byPerson.getOrDefault(person, List.of()));
    }

    /** The newest stay that had begun by that day. */
    public Optional<Stay> newest(String person, LocalDate asOf) {
        return of(person).stream()
                .filter(s -> s.from() == null || !s.from().earliest().isAfter(asOf))
                .max(NEWEST);
    }

    /** The newest stay that a date falls into; empty where no dated stay covers it. */
    public Optional<Stay> at(String person, @Nullable PartialDate date) {
        if (date == null) return Optional.empty();
        return of(person).stream()
                .filter(s -> s.from() != null || s.to() != null)
                .filter(s -> s.from() == null || !s.from().earliest().isAfter(date.latest()))
                .filter(s -> s.to() == null || !s.to().latest().isBefore(date.earliest()))
                .max(NEWEST);
    }

    private static LocalDate lastDay(Stay stay) {
        if (stay.to() != null) return stay.to().latest();
        return stay.from() == null ? LocalDate.MIN : LocalDate.MAX;
    }

    private static LocalDate firstDay(Stay stay) {
        return stay.from() == null ? LocalDate.MIN : stay.from().earliest();
    }
}
