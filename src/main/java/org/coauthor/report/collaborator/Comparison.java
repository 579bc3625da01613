package org.coauthor.report.collaborator;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.PartialDate;
import org.coauthor.report.collaborator.CollaboratorReport.Changes;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.JointWork;

/** What is new in a report since an earlier one of the same person, or since a date. People and works are the same where their ids are. */
public final class Comparison {
    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(CollaboratorReport.class);

    private Comparison() {}

    /**
     * The report with what changed since an earlier one.
     *
     * @param earlier a file written with {@code --format json}
     * @throws CoauthorException where the file is no such report, or one of another person
     */
    public static CollaboratorReport with(CollaboratorReport report, Path earlier) {
        CollaboratorReport before = read(earlier);
        if (!before.person().id().equals(report.person().id()))
            throw new CoauthorException(
                    Exit.USAGE,
                    earlier + " reports on " + before.person().name() + ", not on "
                            + report.person().name(),
                    "give --compare an earlier report of the same person");
        Set<String> known = new HashSet<>();
        before.collaborators().forEach(c -> c.joint().forEach(w -> known.add(w.id())));
        return report.with(new Changes(
                before.asOf(),
                missing(report, before),
                missing(before, report),
                titles(report, w -> !known.contains(w.id()), w -> "")));
    }

    /**
     * The report with what is new since a date: works of that date or later, and who has joint works of then alone. What a date less precise
     * than {@code since} leaves open is listed and marked; works without a date are not new.
     */
    public static CollaboratorReport since(CollaboratorReport report, PartialDate since) {
        Predicate<JointWork> fresh = w -> w.date() != null && !w.date().latest().isBefore(since.earliest());
        Function<JointWork, String> mark =
                w -> w.date() != null && w.date().earliest().isBefore(since.earliest())
                        ? "; the date " + w.date() + " does not settle it"
                        : "";
        List<String> people = report.collaborators().stream()
                .filter(c -> !c.joint().isEmpty() && c.joint().stream().allMatch(fresh))
                .map(c -> c.name()
                        + (c.joint().stream().anyMatch(w -> mark.apply(w).isEmpty())
                                ? ""
                                : mark.apply(c.joint().get(0))))
                .sorted()
                .toList();
        return report.with(new Changes(since, people, List.of(), titles(report, fresh, mark)));
    }

    /** The works that fulfil a condition, by title, with the collaborators and a mark. */
    private static List<String> titles(
            CollaboratorReport report, Predicate<JointWork> condition, Function<JointWork, String> mark) {
        Map<String, JointWork> works = new LinkedHashMap<>();
        Map<String, Set<String>> people = new HashMap<>();
        for (Collaborator c : report.collaborators())
            for (JointWork work : c.joint())
                if (condition.test(work)) {
                    works.putIfAbsent(work.id(), work);
                    people.computeIfAbsent(work.id(), i -> new TreeSet<>()).add(c.name());
                }
        return works.values().stream()
                .map(w -> w.title() + " (with " + String.join(", ", people.getOrDefault(w.id(), Set.of()))
                        + mark.apply(w) + ")")
                .sorted()
                .toList();
    }

    private static List<String> missing(CollaboratorReport of, CollaboratorReport in) {
        Set<String> known = new HashSet<>();
        in.collaborators().forEach(c -> known.add(c.id()));
        return of.collaborators().stream()
                .filter(c -> !known.contains(c.id()))
                .map(Collaborator::name)
                .sorted()
                .toList();
    }

    private static CollaboratorReport read(Path file) {
        try {
            CollaboratorReport report = READER.readValue(file.toFile());
            if (report == null || report.person() == null || report.collaborators() == null || report.asOf() == null)
                throw new IOException("a part is missing");
            return report;
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.NO_SOURCE,
                    file + " is no collaborator report",
                    "give a file written with report collaborators --format json",
                    e);
        }
    }
}
