package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.StoreAddress;
import org.coauthor.model.CoauthorException.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkStoreIT {
    private static final String GRAPH = """
            CREATE (a:Author {id: 'a', name: 'Ines Berg'}), (b:Author {id: 'b', name: 'Tomás Okafor'}),
                   (c:Author {id: 'c', name: 'Li Wen'}), (d:Author {id: 'd', name: 'Mary Low'}), (e:Author {id: 'e', name: 'Otto Ruh'})
            SET b.orcid = '0000-0002-1825-0097', b.nameKeys = ['tomas okafor', 't okafor']
            CREATE (pisa:Institution {id: 'i1', name: 'Pisa', country: 'IT'}), (bonn:Institution {id: 'i2', name: 'Bonn', country: 'DE'})
            CREATE (net:Topic {id: 't1', name: 'Networks'}), (pipe:Topic {id: 't2', name: 'Pipes'}), (pipe)-[:PART_OF]->(:Topic {id: 't3', name: 'Plumbing'})
            CREATE (j:Venue {id: 'v1', name: 'Journal of Pipes'})
            CREATE (a)-[:AFFILIATED_WITH {from: '1990'}]->(pisa), (b)-[:AFFILIATED_WITH]->(bonn), (c)-[:AFFILIATED_WITH]->(bonn), (d)-[:AFFILIATED_WITH]->(bonn)
            CREATE (c)-[:ADVISED]->(e)
            CREATE (w1:Work {id: 'w1', title: 'On pipes', year: 1999}), (w2:Work {id: 'w2', title: 'On webs', year: 2005}), (w3:Work {id: 'w3', title: 'Alone', year: 2007})
            CREATE (w1)-[:HAS_TOPIC]->(pipe), (w2)-[:HAS_TOPIC]->(net), (w1)-[:PUBLISHED_IN]->(j)
            CREATE (a)-[:AUTHORED {position: 0}]->(w1), (b)-[:AUTHORED {position: 1}]->(w1)
            CREATE (b)-[:AUTHORED {position: 0}]->(w2), (c)-[:AUTHORED {position: 1}]->(w2)
            CREATE (d)-[:AUTHORED {position: 0}]->(w3)
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String run(Path store, int status, String... args) {
        out.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(0, List.of("network"));
        all.addAll(List.of("--store", store.toString(), "--format", "csv"));
        int actual = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
        assertEquals(status, actual, err.toString());
        return out.toString().replace("\r\n", "\n");
    }

    @Test
    void answersFromAStore(@TempDir Path folder) {
        Path store = folder.resolve("store");
        try (GraphStore open = GraphStore.share(new StoreAddress.Folder(store))) {
            open.write(GRAPH, Map.of());
            assertEquals("rank,id,name,score\n1,b,Tomás Okafor,1.0\n", run(store, 0, "rank", "--top", "1"));
            views(store);
            paths(store);
            anybodyByAnyName(store);
            theLargestTeamIsTheStores(open, store);
            assertEquals(
                    "1999,1,2,1,1,2,1,2,1.0,1.0",
                    run(store, 0, "evolution").lines().skip(1).findFirst().orElse(""));
            assertTrue(run(store, 0, "mixing", "--by", "institution").contains("Pisa,Bonn,1,"), out.toString());
            assertTrue(run(store, 0, "mixing", "--by", "seniority").contains("correlation"), out.toString());
            assertTrue(run(store, 0, "topics", "Ines Berg").contains(",Pipes,0.7"), out.toString());
            assertTrue(run(store, 0, "topics", "--nearest-to", "networks").contains("1,c,Li Wen,1.0"), out.toString());
            run(store, Exit.NOT_FOUND.status(), "topics", "--nearest-to", "Fish");
            assertTrue(run(store, 0, "recommend", "Ines Berg").contains("c,Li Wen,"), out.toString());
            assertTrue(run(store, 0, "predict", "--by", "topic-affinity").contains("a,Ines Berg,c"), out.toString());
        }
    }

    private void views(Path store) {
        assertEquals(3, run(store, 0, "rank", "--topic", "plumbing").lines().count());
        assertEquals(
                3, run(store, 0, "rank", "--venue", "JOURNAL OF PIPES").lines().count());
        assertEquals(3, run(store, 0, "rank", "--institution", "pisa").lines().count());
        assertEquals(
                3,
                run(store, 0, "rank", "--from", "2005", "--to", "2005").lines().count());
        assertEquals(4, run(store, 0, "rank", "--from", "2005").lines().count());
        run(store, Exit.NOT_FOUND.status(), "rank", "--topic", "Fish");
        assertTrue(run(store, 0, "pairs", "--of", "institutions").contains("i1,Pisa,i2,Bonn,1,"), out.toString());
        assertTrue(run(store, 0, "pairs", "--of", "countries").contains("DE,DE,IT,IT,1,"), out.toString());
    }

    private void anybodyByAnyName(Path store) {
        for (String who : List.of("b", "tomás okafor", "T. Okafor", "0000-0002-1825-0097"))
            assertTrue(run(store, 0, "numbers", who, "--all").contains("0,b,Tomás Okafor"), who + ": " + out);
        run(store, Exit.NOT_FOUND.status(), "numbers", "Nobody");
        run(store, Exit.NOT_FOUND.status(), "numbers", "0000-0002-1825-0097", "--from", "2007");
        assertTrue(err.toString().contains("wrote nothing that takes part"), err.toString());
    }

    private void theLargestTeamIsTheStores(GraphStore open, Path store) {
        assertEquals(3, run(store, 0, "pairs").lines().count());
        open.write("MERGE (s:Setting {id: 'largestTeam'}) SET s.value = 1 + 1", Map.of());
        open.write(
                "MATCH (d:Author {id: 'd'}), (w:Work {id: 'w1'}) CREATE (d)-[:AUTHORED {position: 2}]->(w)", Map.of());
        assertEquals(2, run(store, 0, "pairs").lines().count());
        assertEquals(5, run(store, 0, "pairs", "--largest-team", "3").lines().count());
        open.write("MATCH (:Author {id: 'd'})-[r:AUTHORED]->(:Work {id: 'w1'}) DELETE r", Map.of());
    }

    private void paths(Path store) {
        assertTrue(
                run(store, 0, "path", "Tomás Okafor", "Li Wen", "--from", "2005")
                        .contains("On webs (2005)"),
                out.toString());
        run(store, Exit.NOT_FOUND.status(), "path", "Ines Berg", "Otto Ruh");
        String mixed = run(store, 0, "path", "Ines Berg", "Otto Ruh", "--over", "coauthored,advised");
        assertTrue(mixed.contains("On pipes (1999)") && mixed.contains("3,e,Otto Ruh,advised,"), mixed);
        String places = run(store, 0, "path", "Ines Berg", "Mary Low", "--over", "coauthored,institution");
        assertTrue(places.contains("2,d,Mary Low,institution,Bonn"), places);
    }
}
