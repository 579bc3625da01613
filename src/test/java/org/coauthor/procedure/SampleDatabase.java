package org.coauthor.procedure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.coauthor.graph.Row;
import org.coauthor.graph.TransactionRows;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilder;
import org.neo4j.harness.Neo4jBuilders;

/** A database of Neo4j's harness with all procedures and a few people. */
final class SampleDatabase implements AutoCloseable {
    private final Neo4j neo4j;
    private final GraphDatabaseService database;

    SampleDatabase(Path folder) {
        Neo4jBuilder builder = Neo4jBuilders.newInProcessBuilder(folder).withDisabledServer();
        for (Class<?> each : new Procedures().all()) builder = builder.withProcedure(each);
        neo4j = builder.build();
        database = neo4j.defaultDatabaseService();
        fill(database);
    }

    GraphDatabaseService database() {
        return database;
    }

    List<Row> call(String cypher, Map<String, Object> parameters) {
        try (Transaction transaction = database.beginTx()) {
            List<Row> rows = new TransactionRows(transaction).read(cypher, parameters);
            transaction.commit();
            return rows;
        }
    }

    List<Row> call(String cypher) {
        return call(cypher, Map.of());
    }

    @Override
    public void close() {
        neo4j.close();
    }

    /** Sixty people, some teams of them with topics and years, and a family of advisors with a cousin and a second advisor. */
    private static void fill(GraphDatabaseService database) {
        Random random = new Random(11);
        database.executeTransactionally("UNWIND range(0, 59) AS i CREATE (:Author {id: 'a' + i, name: 'Person ' + i,"
                + " names: ['Person ' + i], nameKeys: ['person ' + i]})");
        for (int w = 0; w < 70; w++)
            database.executeTransactionally(
                    """
                    CREATE (w:Work {id: 'w' + $w, title: 'Work ' + $w, year: 1990 + $w % 30})
                    MERGE (t:Topic {id: 't' + $w % 3}) ON CREATE SET t.name = 'Topic ' + $w % 3
                    CREATE (w)-[:HAS_TOPIC]->(t)
                    WITH w UNWIND range(0, size($team) - 1) AS i MATCH (a:Author {id: 'a' + $team[i]})
                    CREATE (a)-[:AUTHORED {position: i + 1}]->(w)""",
                    Map.of(
                            "w",
                            w,
                            "team",
                            random.ints(1 + random.nextInt(4), 0, 55)
                                    .distinct()
                                    .boxed()
                                    .toList()));
        database.executeTransactionally("""
                UNWIND range(0, 49) AS i MERGE (p:Institution {id: 'i' + i % 5})
                  ON CREATE SET p.name = 'Institution ' + i % 5, p.country = ['DE', 'IT'][i % 2]
                WITH p, i MATCH (a:Author {id: 'a' + i}) CREATE (a)-[:AFFILIATED_WITH {from: toString(1980 + i % 20)}]->(p)""");
        database.executeTransactionally("""
                UNWIND [[0, 1], [0, 2], [1, 3], [2, 4], [9, 3], [3, 5], [3, 6], [6, 7]] AS pair
                MATCH (m:Author {id: 'a' + pair[0]}), (s:Author {id: 'a' + pair[1]})
                CREATE (m)-[:ADVISED {kind: CASE pair[0] WHEN 9 THEN 'masters' ELSE 'doctoral' END, to: toString(1950 + pair[1])}]->(s)
                """);
        database.executeTransactionally("MATCH (m:Author {id: 'a7'}), (s:Author {id: 'a8'})"
                + " CREATE (m)-[:ADVISED {kind: 'doctoral', inferred: true, from: '2001', to: '1999'}]->(s)");
    }
}
