package org.coauthor.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.graph.Row;
import org.coauthor.graph.Rows;
import org.coauthor.graph.StoreSettings;

/**
 * The authorships of a store: authors and works in the order of their ids, authors of a work in the order of its byline.
 * Everything is read, whatever snapshot there is.
 */
public final class StoreAuthorships implements AuthorshipSource {
    private static final String AUTHORS = """
            MATCH (a:Author) WHERE a.id IS NOT NULL
            RETURN a.id AS id, a.name AS name,
                   COLLECT { MATCH (a)-[r:AFFILIATED_WITH]->(i:Institution)
                             RETURN [i.id, coalesce(r.from, ''), coalesce(r.to, '')] AS s ORDER BY s } AS affiliations,
                   COLLECT { MATCH (a)-[:ADVISED]-(o:Author) RETURN DISTINCT o.id AS o ORDER BY o } AS advice
            ORDER BY a.id""";
    private static final String COUNTRIES = """
            MATCH (i:Institution) WHERE i.country IS NOT NULL
            RETURN DISTINCT i.country AS id, i.country AS name ORDER BY id""";
    private static final String INSTITUTIONS = """
            MATCH (i:Institution) WHERE i.id IS NOT NULL
            RETURN i.id AS id, coalesce(i.name, i.id) AS name,
                   CASE WHEN i.country IS NULL THEN [] ELSE [i.country] END AS countries ORDER BY i.id""";
    private static final String WORKS = """
            MATCH (w:Work) WHERE w.id IS NOT NULL
            RETURN w.id AS id, w.title AS title, w.year AS year,
                   COLLECT { MATCH (a:Author)-[r:AUTHORED]->(w) RETURN a.id ORDER BY r.position, a.id } AS authors,
                   COLLECT { MATCH (w)-[:PUBLISHED_IN]->(v) RETURN DISTINCT v.id AS v ORDER BY v } AS venues,
                   COLLECT { MATCH (w)-[:HAS_TOPIC]->()-[:PART_OF*0..]->(t) RETURN DISTINCT t.id AS t ORDER BY t } AS topics
            ORDER BY w.id""";
    private static final int LAST_YEAR = 9999;

    private final Rows rows;

    /** @param rows of a store, or of a transaction in this process */
    public StoreAuthorships(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Authorships read() {
        Numbered venues = numbered("Venue");
        Numbered topics = numbered("Topic");
        Numbered institutions = new Numbered();
        Numbered countries = numberedBy(COUNTRIES);
        Lists ofInstitution = new Lists(countries.numbers);
        rows.stream(INSTITUTIONS, Map.of(), row -> {
            institutions.add(row.string("id"), row.string("name"));
            ofInstitution.add(strings(row, "countries"));
        });
        Numbered authors = new Numbered();
        Stays ofAuthor = new Stays(institutions.numbers);
        List<List<String>> advised = new ArrayList<>();
        rows.stream(AUTHORS, Map.of(), row -> {
            authors.add(row.string("id"), row.string("name"));
            ofAuthor.add(row.list("affiliations"));
            advised.add(strings(row, "advice"));
        });
        Lists advice = new Lists(authors.numbers);
        advised.forEach(advice::add);
        Texts.Builder ids = new Texts.Builder();
        Texts.Builder titles = new Texts.Builder();
        Lists teams = new Lists(authors.numbers);
        Lists ofVenue = new Lists(venues.numbers);
        Lists ofTopic = new Lists(topics.numbers);
        short[][] years = {new short[1024]};
        rows.stream(WORKS, Map.of(), row -> {
            int work = ids.size();
            if (work == years[0].length) years[0] = Arrays.copyOf(years[0], 2 * work);
            years[0][work] = year(row);
            ids.add(row.string("id"));
            titles.add(row.string("title"));
            teams.add(strings(row, "authors"));
            ofVenue.add(strings(row, "venues"));
            ofTopic.add(strings(row, "topics"));
        });
        Catalogue people = authors.catalogue();
        return new Authorships(
                new People(people.ids(), people.names()),
                ids.build(),
                titles.build(),
                teams.starts(),
                teams.values(),
                Arrays.copyOf(years[0], ids.size()),
                new Assignment(venues.catalogue(), ofVenue.starts(), ofVenue.values()),
                new Assignment(topics.catalogue(), ofTopic.starts(), ofTopic.values()),
                ofAuthor.of(
                        institutions.catalogue(),
                        new Assignment(countries.catalogue(), ofInstitution.starts(), ofInstitution.values())),
                new Assignment(people, advice.starts(), advice.values()),
                StoreSettings.of(rows).largestTeam());
    }

    private Numbered numbered(String label) {
        return numberedBy(
                "MATCH (n:" + label + ") WHERE n.id IS NOT NULL RETURN n.id AS id, n.name AS name ORDER BY n.id");
    }

    private Numbered numberedBy(String query) {
        Numbered numbered = new Numbered();
        rows.stream(query, Map.of(), row -> numbered.add(row.string("id"), row.string("name")));
        return numbered;
    }

    /** A year as it may be, 0 for what cannot be one. */
    private static short year(Row row) {
        return row.get("year") instanceof Number year && year.longValue() > 0 && year.longValue() <= LAST_YEAR
                ? year.shortValue()
                : 0;
    }

    @SuppressWarnings("unchecked") // the queries collect texts
    private static List<String> strings(Row row, String column) {
        return (List<String>) (List<?>) row.list(column);
    }

    /** Ids in the order in which they come, with names. */
    private static final class Numbered {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Texts.Builder ids = new Texts.Builder();
        private final Texts.Builder names = new Texts.Builder();

        void add(String id, String name) {
            numbers.put(id, ids.size());
            ids.add(id);
            names.add(name);
        }

        Catalogue catalogue() {
            return new Catalogue(ids.build(), names.build());
        }
    }
}
