package org.coauthor.report.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who wrote which of the works under review, by the ids of the people. */
final class Teams {
    private final List<Map<String, Party>> authors = new ArrayList<>();
    private final Map<String, List<Integer>> works = new HashMap<>();

    Teams(List<Submission> submissions, Resolved resolved) {
        Map<Party, String> ids = new HashMap<>();
        for (Submission submission : submissions) {
            Map<String, Party> team = new LinkedHashMap<>();
            for (Party author : submission.authors()) {
                String id = ids.computeIfAbsent(author, resolved::id);
                if (team.putIfAbsent(id, author) == null)
                    works.computeIfAbsent(id, i -> new ArrayList<>()).add(authors.size());
            }
            authors.add(team);
        }
    }

    /** The authors of a work by id, in their order. */
    Map<String, Party> authors(int work) {
        return authors.get(work);
    }

    /** The ids of all authors. */
    Set<String> people() {
        return works.keySet();
    }

    /** The numbers of the works that any of the people wrote, ascending. */
    Collection<Integer> worksOfAny(Collection<String> ids) {
        TreeSet<Integer> all = new TreeSet<>();
        for (String id : ids) all.addAll(works.getOrDefault(id, List.of()));
        return all;
    }
}
