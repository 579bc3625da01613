package org.coauthor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Node;
import org.coauthor.graph.Change;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.People;
import org.coauthor.graph.StoreAddress;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreReadersIT {
    /** a, b, c wrote w1 (2000) together; b, c w2 (2005); c, d w3 (2010); e nothing; w4 has a team of 3 and no year. */
    private static final String SAMPLE = """
            UNWIND ['Anna Aalto', 'Berta Bohr', 'Carla Cohn', 'Dora Dirac', 'Edda Euler'] AS name
            CREATE (:Author {id: toLower(left(name, 1)), name: name, nameKeys: [toLower(name)]})
            WITH count(*) AS all
            UNWIND [['w1', 2000, 'a,b,c'], ['w2', 2005, 'c,b'], ['w3', 2010, 'c,d'], ['w4', null, 'a,c,d']] AS row
            CREATE (w:Work {id: row[0], title: 'Title ' + row[0], year: row[1], type: 'article'})
            WITH w, split(row[2], ',') AS team
            UNWIND range(0, size(team) - 1) AS position
            MATCH (a:Author {id: team[position]})
            CREATE (a)-[:AUTHORED {position: position}]->(w)
            """;

    private static final String REST = """
            MATCH (a:Author {id: 'a'}), (w:Work {id: 'w2'})
            SET a.orcid = '0000-0000-0000-0001', w.doi = '10.1/x', w.pages = '1-9', w.volume = '98(2)', w.date = '2005-07', w.status = 'published'
            CREATE (a)-[:AFFILIATED_WITH {from: '1990', to: '1999'}]->(:Institution {id: 'i1', name: 'Old Place'}),
                   (a)-[:AFFILIATED_WITH {from: '1999'}]->(:Institution {id: 'i2', name: 'New Place'}),
                   (w)-[:PUBLISHED_IN]->(:Venue {id: 'v1', name: 'Annals'}),
                   (w)-[:HAS_TOPIC]->(:Topic {id: 't1', name: 'algebra'}),
                   (:Source {id: 's1', name: 'cv.txt', asOf: '2026-11-22'})
            """;

    @TempDir
    static Path folder;

    private static GraphStore store;

    @BeforeAll
    static void fill() {
        store = GraphStore.open(new StoreAddress.Folder(folder.resolve("store")));
        store.write(List.of(new Change.Statement(SAMPLE, Map.of()), new Change.Statement(REST, Map.of())));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<String> ids(GraphData graph) {
        return graph.nodes().stream().map(Node::id).toList();
    }

    private static List<String> edges(GraphData graph) {
        return graph.edges().stream().map(StoreReadersIT::told).toList();
    }

    private static String told(Edge e) {
        return e.source() + e.target() + " " + e.attributes().get("works") + " " + Characters.number(e.weight()) + " "
                + e.firstYear() + " " + e.lastYear();
    }

    @Test
    void wholeStoreHoldsEverybodyAndNewmansWeights() {
        GraphData graph = new GraphReader(store).whole(Window.all());
        assertEquals(List.of("a", "b", "c", "d", "e"), ids(graph));
        assertEquals(
                List.of(
                        "ab 1 0.5 2000 2000",
                        "ac 2 1 2000 2000",
                        "ad 1 0.5 null null",
                        "bc 2 1.5 2000 2005",
                        "cd 2 1.5 2010 2010"),
                edges(graph));
        assertEquals(LocalDate.of(2026, 11, 22), graph.asOf());
        assertEquals(
                Map.of(
                        "works",
                        2,
                        "firstYear",
                        2000,
                        "lastYear",
                        2000,
                        "affiliation",
                        "New Place",
                        "orcid",
                        "0000-0000-0000-0001"),
                graph.nodes().get(0).attributes());
    }

    @Test
    void windowCountsItsWorksAlone() {
        GraphData graph = new GraphReader(store).whole(new Window(2005, 2010, 100));
        assertEquals(List.of("b", "c", "d"), ids(graph));
        assertEquals(List.of("bc 1 1 2005 2005", "cd 1 1 2010 2010"), edges(graph));
    }

    @Test
    void largeTeamsMakeNoEdges() {
        GraphData graph = new GraphReader(store).whole(new Window(null, null, 2));
        assertEquals(List.of("bc 1 1 2005 2005", "cd 1 1 2010 2010"), edges(graph));
    }

    @ParameterizedTest
    @CsvSource({"0,b", "1,a b c", "2,a b c d", "9,a b c d"})
    void neighbourhoodGrowsWithItsDepth(int depth, String expected) {
        People.Person b = new People(store).find("b");
        GraphData graph = new GraphReader(store).around(b, depth, Window.all());
        assertEquals(expected, String.join(" ", ids(graph)));
    }

    @Test
    void neighbourhoodHoldsAllEdgesAmongItsPeople() {
        People.Person b = new People(store).find("b");
        GraphData graph = new GraphReader(store).around(b, 1, Window.all());
        assertEquals(List.of("ab 1 0.5 2000 2000", "ac 2 1 2000 2000", "bc 2 1.5 2000 2005"), edges(graph));
    }

    @Test
    void worksCarryEverythingTheyHave() {
        List<Work> works =
                new WorkReader(store).works(new People(store).find("Berta Bohr"), new Window(2001, null, 100));
        assertEquals(1, works.size());
        Work work = works.get(0);
        assertEquals("10.1/x", work.identifier("doi"));
        assertEquals("1-9", work.details().get("pages"));
        assertEquals("98", work.details().get("volume"));
        assertEquals("2", work.details().get("number"));
        assertEquals("Annals", work.venue());
        assertEquals(List.of("algebra"), work.topics());
        assertEquals(
                List.of("Carla Cohn", "Berta Bohr"),
                work.authors().stream().map(AuthorMention::name).toList());
        assertEquals("Cohn", work.authors().get(0).family());
    }

    @Test
    void worksComeOldestFirst() {
        assertEquals(
                List.of("w4", "w1", "w2", "w3"),
                new WorkReader(store)
                        .works(null, Window.all()).stream().map(Work::id).toList());
    }
}
