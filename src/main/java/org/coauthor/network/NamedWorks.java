package org.coauthor.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;

/** Who wrote what by works as a source states them, people told apart by their exact names. */
public final class NamedWorks {
    private NamedWorks() {}

    /** Their authorships, in the order of the works; authors are numbered as they come. Cost: linear. */
    public static Authorships of(List<Work> works) {
        Map<String, Integer> people = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        List<Integer> authors = new ArrayList<>();
        int[] starts = new int[works.size() + 1];
        short[] years = new short[works.size()];
        for (int w = 0; w < years.length; w++) {
            Work work = works.get(w);
            Set<Integer> team = new LinkedHashSet<>();
            for (AuthorMention author : work.authors())
                team.add(people.computeIfAbsent(author.name(), name -> people.size()));
            authors.addAll(team);
            ids.add(work.id() == null ? "w" + w : work.id());
            titles.add(work.title() == null ? "" : work.title());
            years[w] = work.year() == null ? 0 : work.year().shortValue();
            starts[w + 1] = authors.size();
        }
        List<String> names = List.copyOf(people.keySet());
        return new Authorships(
                new People(names, names),
                ids,
                titles,
                starts,
                authors.stream().mapToInt(Integer::intValue).toArray(),
                years);
    }
}
