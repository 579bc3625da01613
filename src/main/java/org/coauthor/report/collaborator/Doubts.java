package org.coauthor.report.collaborator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.graph.StoreSettings;
import org.coauthor.report.DatedWork;
import org.coauthor.report.DatedWork.Authorship;
import org.coauthor.report.Dossier;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.Doubt;
import org.coauthor.report.collaborator.CollaboratorReport.Tie;
import org.coauthor.text.Folding;

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
            if (work.teamSize() > StoreSettings.LARGEST_TEAM)
                doubts.add(new Doubt(
                        work.title(),
                        work.teamSize() + " authors: counted as collaborators, but not in the communities."));
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
        namesakes(doubts);
        affiliations(doubts);
        return doubts;
    }

    private void namesakes(List<Doubt> doubts) {
        String own = Folding.words(dossier.person().name());
        for (Collaborator c : collaborators)
            if (Folding.words(c.name()).equals(own))
                doubts.add(new Doubt(
                        c.name(), "Bears the name of the subject and is kept apart: perhaps the same person."));
    }

    private void affiliations(List<Doubt> doubts) {
        int unknown = 0;
        List<String> undated = new ArrayList<>();
        for (Collaborator c : collaborators)
            if (c.now() == null) unknown++;
            else if (c.now().from() == null && c.now().to() == null) undated.add(c.name());
        if (unknown > 0)
            doubts.add(
                    new Doubt("Affiliations", "Not known of " + unknown + " of " + collaborators.size() + " people."));
        if (!undated.isEmpty())
            doubts.add(new Doubt(
                    "Affiliations",
                    "Without dates, so that they may be past: those of " + String.join(", ", undated) + "."));
    }
}
