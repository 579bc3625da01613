package org.coauthor.report.collaborator;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.report.collaborator.CollaboratorReport.Changes;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.JointWork;

/** Sets a report against an earlier one of the same person. People and works are the same where their ids are. */
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
        Set<String> knownWorks = new HashSet<>();
        before.collaborators().forEach(c -> c.joint().forEach(w -> knownWorks.add(w.id())));
        TreeMap<String, Set<String>> newWorks = new TreeMap<>();
        for (Collaborator c : report.collaborators())
            for (JointWork work : c.joint())
                if (!knownWorks.contains(work.id()))
                    newWorks.computeIfAbsent(work.title(), t -> new TreeSet<>()).add(c.name());
        List<String> works = new ArrayList<>();
        newWorks.forEach((title, names) -> works.add(title + " (with " + String.join(", ", names) + ")"));
        return report.with(
                new Changes(before.asOf(), missing(report, before), missing(before, report), List.copyOf(works)));
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
