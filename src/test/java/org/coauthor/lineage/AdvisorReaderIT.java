package org.coauthor.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.coauthor.graph.Change;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.StoreAddress;
import org.coauthor.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvisorReaderIT {
    private static final String SAMPLE = """
            CREATE (g:Author {id: 'g', name: 'Paul Gordan'}), (n:Author {id: 'n', name: 'Emmy Noether'}),
                   (h:Author {id: 'h', name: 'David Hilbert'}), (x:Author {id: 'x', name: 'Nobody Known'}),
                   (i:Institution {id: 'i', name: 'Erlangen'}),
                   (g)-[:ADVISED {kind: 'doctoral', institution: 'Erlangen', topic: 'invariants', to: '1907'}]->(n),
                   (h)-[:ADVISED {kind: 'postdoctoral', from: '1915-04', inferred: true}]->(n),
                   (h)-[:ADVISED]->(n),
                   (n)-[:STUDIED_AT {degree: 'Dr. phil.', to: '1908'}]->(i),
                   (g)-[:STUDIED_AT {degree: 'PhD in Mathematics', to: '1862-03'}]->(i),
                   (h)-[:STUDIED_AT {degree: 'Abitur', to: '1880'}]->(i)
            """;

    @Test
    void relationsKeepWhatTheStoreKnows(@TempDir Path folder) {
        try (GraphStore store = GraphStore.open(new StoreAddress.Folder(folder.resolve("store")))) {
            store.write(List.of(new Change.Statement(SAMPLE, Map.of())));
            AdvisorGraph lineage = AdvisorReader.read(store);
            assertEquals(List.of("g", "n", "h"), lineage.ids());
            assertEquals(List.of("Paul Gordan", "Emmy Noether", "David Hilbert"), lineage.names());
            assertEquals(
                    List.of(new Relation("doctoral", "Erlangen", "invariants", null, PartialDate.ofYear(1907), false)),
                    lineage.graph().getEdge(0, 1).relations());
            assertEquals(
                    List.of(
                            Relation.UNSPECIFIED,
                            new Relation("postdoctoral", null, null, PartialDate.ofMonth(1915, 4), null, true)),
                    lineage.graph().getEdge(2, 1).relations());
            assertEquals(Map.of(0, 1862, 1, 1908), lineage.doctorates());
        }
    }
}
