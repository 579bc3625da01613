package org.coauthor.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Row;

/** Reads the authorships of a store: authors and works in the order of their ids, authors of a work in the order of its byline. */
public final class StoreAuthorships implements AuthorshipSource {
    private static final String AUTHORS = "MATCH (a:Author) RETURN a.id AS id, a.name AS name ORDER BY id";
    private static final String WORKS = """
            MATCH (w:Work)
            CALL (w) {
              MATCH (a:Author)-[r:AUTHORED]->(w)
              WITH a.id AS author, r.position AS position ORDER BY position, author
              RETURN collect(author) AS authors
            }
            RETURN w.id AS id, w.title AS title, w.year AS year, authors ORDER BY id""";

    private final GraphStore store;
    private final List<String> workIds = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] starts = new int[1024];
    private int[] authors = new int[4096];
    private short[] years = new short[1024];

    public StoreAuthorships(GraphStore store) {
        this.store = store;
    }

    @Override
    public Authorships read() {
        List<String> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        store.stream(AUTHORS, Map.of(), row -> {
            numbers.put(row.string("id"), ids.size());
            ids.add(row.string("id"));
            names.add(row.string("name"));
        });
        store.stream(WORKS, Map.of(), this::work);
        int works = workIds.size();
        return new Authorships(
                new People(ids, names),
                workIds,
                titles,
                Arrays.copyOf(starts, works + 1),
                Arrays.copyOf(authors, starts[works]),
                Arrays.copyOf(years, works),
                null,
                null);
    }

    private void work(Row row) {
        int work = workIds.size();
        List<String> team = row.strings("authors");
        workIds.add(row.string("id"));
        titles.add(row.string("title"));
        if (work + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            years = Arrays.copyOf(years, years.length * 2);
        }
        int end = starts[work];
        if (end + team.size() > authors.length) authors = Arrays.copyOf(authors, (end + team.size()) * 2);
        for (String author : team) {
            // a work that has been written since the authors were read may name a newer one
            Integer number = numbers.get(author);
            if (number != null) authors[end++] = number;
        }
        starts[work + 1] = end;
        years[work] = (short) row.integer("year");
    }
}
