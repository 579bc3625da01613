package org.coauthor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.StoreAddress;
import org.coauthor.model.PartialDate;
import org.coauthor.report.DatedWork.Authorship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsReaderIT {
    private static final String GRAPH = """
            CREATE (s:Source {id: 's1', name: 'cv.txt', path: '/cvs/cv.txt', kind: 'cv'})
            CREATE (:Source {id: 's2', name: 'notes.txt', path: '/one/notes.txt', kind: 'cv'})
            CREATE (:Source {id: 's3', name: 'notes.txt', path: '/two/notes.txt', kind: 'cv'})
            CREATE (a:Author {id: 'a1', name: 'Ines Berg', names: ['Ines Berg', 'I. Berg'], orcid: '0000-0002-1825-0097'})
            CREATE (b:Author {id: 'a2', name: 'Tomás Okafor'})
            CREATE (c:Author {id: 'a3', name: 'Jonas Falk'})
            CREATE (far:Author {id: 'a9', name: 'Far Away'})
            CREATE (w:Work {id: 'w1', title: 'Pipes', year: 2024, date: '2024-05', status: 'published', type: 'article'})
            CREATE (old:Work {id: 'w0', title: 'Old pipes', year: 1999, authorsTruncated: true, statedIn: 'dblp journals/x/B99'})
            CREATE (other:Work {id: 'w9', title: 'Not ours', year: 2024})
            CREATE (v:Venue {id: 'v1', name: 'Journal of Plumbing'})
            CREATE (i:Institution {id: 'i1', name: 'Porto University'})
            CREATE (g:Grant {id: 'g1', name: 'Pipes for all', funder: 'NSF'})
            CREATE (a)-[:AUTHORED {position: 0, nameAsWritten: 'I. Berg', inferred: true}]->(w)
            CREATE (b)-[:AUTHORED {position: 1}]->(w)
            CREATE (a)-[:AUTHORED {position: 0}]->(old)
            CREATE (far)-[:AUTHORED {position: 0}]->(other)
            CREATE (w)-[:PUBLISHED_IN]->(v)
            CREATE (w)-[:STATED_IN {lines: [12, 30]}]->(s)
            CREATE (b)-[:AFFILIATED_WITH {role: 'Professor', from: '2021-01', sources: ['s1'], lines: [40]}]->(i)
            CREATE (b)-[:STUDIED_AT {degree: 'PhD', from: '2010', to: '2014'}]->(i)
            CREATE (c)-[:ADVISED {kind: 'doctoral', from: '2014', to: '2018-09', sources: ['s1'], lines: [5]}]->(a)
            CREATE (a)-[:EDITS {role: 'Associate Editor', from: '2020', sources: ['s1'], lines: [50]}]->(v)
            CREATE (c)-[:EDITS {role: 'Editor-in-Chief'}]->(v)
            CREATE (a)-[:HOLDS {role: 'PI', from: '2023', to: '2026', sources: ['s2'], lines: [60]}]->(g)
            CREATE (b)-[:HOLDS {role: 'co-PI', from: '2023', to: '2026'}]->(g)
            """;

    @Test
    void readsWhatTheGraphHolds(@TempDir Path folder) {
        try (GraphStore store = GraphStore.open(new StoreAddress.Folder(folder.resolve("store")))) {
            store.write(GRAPH, Map.of());
            Dossier dossier = new FactsReader(store).dossier("a1", LocalDate.of(2026, 11, 22));
            Facts facts = dossier.facts();
            assertEquals(new Person("a1", "Ines Berg", "0000-0002-1825-0097", List.of("I. Berg")), dossier.person());
            assertEquals(List.of("a1", "a2", "a3"), List.copyOf(facts.people().keySet()));
            assertEquals(
                    List.of("w0", "w1"),
                    facts.works().stream().map(DatedWork::id).toList());
            DatedWork pipes = facts.works().get(1);
            assertEquals(PartialDate.parse("2024-05"), pipes.date());
            assertEquals("Journal of Plumbing", pipes.venue());
            assertEquals(
                    List.of(new Authorship("a1", 0, "I. Berg", true), new Authorship("a2", 1, null, false)),
                    pipes.authors());
            assertEquals(List.of(new Evidence("cv.txt", 12), new Evidence("cv.txt", 30)), pipes.evidence());
            DatedWork old = facts.works().get(0);
            assertTrue(old.authorsTruncated());
            assertEquals(PartialDate.ofYear(1999), old.date());
            assertEquals(List.of(new Evidence("dblp journals/x/B99", 0)), old.evidence());
            assertEquals(
                    List.of(new Advice(
                            "a3",
                            "a1",
                            "doctoral",
                            null,
                            PartialDate.ofYear(2014),
                            PartialDate.ofMonth(2018, 9),
                            false,
                            List.of(new Evidence("cv.txt", 5)))),
                    facts.advice());
            assertEquals(2, facts.editorships().size());
            assertEquals("Editor-in-Chief", facts.editorships().get(1).role());
            assertEquals("Pipes for all", facts.holdings().get(0).title());
            assertEquals(
                    List.of(new Evidence("/one/notes.txt", 60)),
                    facts.holdings().get(0).evidence());
            assertEquals(PartialDate.ofYear(2026), facts.holdings().get(1).to());
            assertEquals("PhD", facts.stays().get(0).role());
            assertTrue(facts.stays().get(0).study());
            assertEquals(
                    List.of(new Evidence("cv.txt", 40)), facts.stays().get(1).evidence());
            List<DatedWork> recent = new FactsReader(store).works(List.of("a1"), 2020);
            assertEquals(List.of("w1"), recent.stream().map(DatedWork::id).toList());
        }
    }
}
