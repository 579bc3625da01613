package org.coauthor.report.collaborator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.report.DatedWork;
import org.coauthor.report.DatedWork.Authorship;
import org.coauthor.report.Dossier;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.Doubt;
import org.coauthor.report.collaborator.CollaboratorReport.Tie;

/** What a collaborator report cannot be sure of, each with its reason. */
final class Doubts {
    private final Dossier dossier;
    private final List<DatedWork> works;
    private final List<Collaborator> collaborators;

    Doubts(Dossier dossier, List<DatedWork> works, List<Collaborator> collaborators) {
        this.dossier = dossier;
        this.works = works;
        this.collaborators = collaborators;
    }

    List<Doubt> all() {
        List<Doubt> doubts = new ArrayList<>();
        for (DatedWork work : works) {
            if (work.authorsTruncated())
                doubts.add(new Doubt(
                        work.title(), "The source cuts the author list: further collaborators may be missing."));
            if (work.date() == null) doubts.add(new Doubt(work.title(), "No year is known."));
            for (Authorship author : work.authors())
                if (author.inferred())
                    doubts.add(new Doubt(
                            dossier.facts().person(author.author()).name(),
                            "Concluded, not read, to be an author of “" + work.title() + "”."));
            if (work.teamSize() > Links.LARGEST_TEAM)
                doubts.add(new Doubt(
                        work.title(), work.teamSize() + " authors: counted as collaborators, but not in the groups."));
        }
        Map<String, List<Collaborator>> byName = new TreeMap<>();
        for (Collaborator c : collaborators) {
            byName.computeIfAbsent(c.name().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                    .add(c);
            for (Tie tie : c.ties())
                if (tie.inferred()) doubts.add(new Doubt(c.name(), "Concluded, not read: " + tie.role() + "."));
        }
        byName.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> doubts.add(new Doubt(
                        same.get(0).name(),
                        same.size() + " people of this name are kept apart, as nothing shows that they are one.")));
        return doubts;
    }
}
