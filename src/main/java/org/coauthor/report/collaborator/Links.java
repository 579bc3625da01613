package org.coauthor.report.collaborator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.graph.StoreSettings;
import org.coauthor.report.DatedWork;
import org.coauthor.report.DatedWork.Authorship;
import org.coauthor.report.collaborator.CollaboratorReport.Link;

/** Which collaborators share works of the subject. Works of more than {@link StoreSettings#LARGEST_TEAM} people make no links: they would drown the rest. */
final class Links {
    private final String subject;
    private final List<DatedWork> works;

    Links(String subject, List<DatedWork> works) {
        this.subject = subject;
        this.works = works;
    }

    List<Link> all() {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (DatedWork work : works) {
            if (work.teamSize() > StoreSettings.LARGEST_TEAM) continue;
            TreeSet<String> people = new TreeSet<>();
            for (Authorship a : work.authors()) if (!a.author().equals(subject)) people.add(a.author());
            for (String from : people)
                for (String to : people.tailSet(from, false))
                    counts.computeIfAbsent(from, f -> new TreeMap<>()).merge(to, 1, Integer::sum);
        }
        List<Link> links = new ArrayList<>();
        counts.forEach((from, others) -> others.forEach((to, n) -> links.add(new Link(from, to, n))));
        return links;
    }
}
