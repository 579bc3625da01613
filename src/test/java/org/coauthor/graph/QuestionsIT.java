package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every question that comes with the program, on a graph that has an answer to each. */
class QuestionsIT {
    private static GraphStore store;

    @BeforeAll
    static void open(@TempDir Path folder) {
        store = GraphStore.open(new StoreAddress.Folder(folder.resolve("store")));
        SampleGraph.load(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private record Answer(List<String> columns, List<Row> rows) {}

    private static Answer ask(String cypher, Map<String, ?> parameters) {
        List<Row> rows = new ArrayList<>();
        return new Answer(store.ask(cypher, parameters, rows::add), rows);
    }

    private static Question question(String name) {
        return Questions.all().stream()
                .filter(q -> q.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            academic-family-drawn   | 3  | path
            academic-siblings       | 1  | sibling advisor kinds from jointWorks id
            advisor-chain           | 2  | generation advisor student kind institution from to inferred sources
            brokers                 | 2  | broker here there knowsHere knowsThere id
            career                  | 5  | from to step name detail unit sources
            central-people          | 2  | rank name betweenness works id
            collaborators           | 1  | collaborator works firstYear latest institutions id
            collaborators-at        | 1  | contact roles steps jointWorks through id
            communities             | 2  | community size mostConnected
            cut-author-lists        | 1  | title year shown sources id
            descendants             | 1  | generation advisor student kind institution from to
            dormant-ties            | 1  | collaborator works firstYear lastYear id
            doubtful-names          | 1  | name people written ids works
            experts                 | 4  | name works interested topics id
            institution-parts       | 2  | depth part ror people works id
            institutions-together   | 1  | one two works latest
            joint-works             | 1  | year title venue authors sources id
            neighbourhood           | 1  | person circle ties among
            new-collaborators       | 2  | year newCollaborators names
            paths-drawn             | 1  | path
            provenance              | 10 | claim thing detail source line inferred
            shortest-path           | 1  | hop from to works titles
            single-source-people    | 1  | name source lines works id
            source-contents         | 6  | source kind name lines id
            strongest-pairs         | 3  | one two weight works firstYear lastYear
            suggested-collaborators | 1  | candidate score joint through topics id
            ties-between            | 3  | tie what since until
            topics-by-year          | 2  | year topic works
            venues-of-institution   | 1  | venue works people firstYear lastYear
            works-by-year           | 4  | year works meanTeam largestTeam newPeople
            works-drawn             | 10 | path
            """)
    void answersWithItsDefaults(String name, int rows, String columns) {
        Answer answer = ask(question(name).cypher(), question(name).parameters());
        assertEquals(List.of(columns.split(" ")), answer.columns());
        assertEquals(rows, answer.rows().size(), () -> answer.rows().toString());
    }

    @Test
    void everyQuestionStandsInTheTableAbove() throws NoSuchMethodException {
        String table = QuestionsIT.class
                .getDeclaredMethod("answersWithItsDefaults", String.class, int.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        for (Question question : Questions.all()) assertTrue(table.contains(question.name() + " "), question.name());
    }

    @Test
    void aPathNamesTheWorksOfEachHop() {
        List<Row> hops = ask(question("shortest-path").cypher(), Map.of("person", "Dora Lind", "other", "a1"))
                .rows();
        assertEquals(
                List.of("Ben Ort", "Ada Quill"),
                hops.stream().map(r -> r.string("to")).toList());
        assertEquals(
                List.of("Old tides (2001)", "More tides (2003)"), hops.get(1).strings("titles"));
    }

    @Test
    void provenanceNamesSourceAndLine() {
        Row claim = ask(question("provenance").cypher(), Map.of("person", "me", "words", "maps"))
                .rows()
                .get(1);
        assertEquals("works.bib", claim.string("source"));
        assertEquals(9, claim.integer("line"));
    }

    @Test
    void aSourceNamesAllThatItStates() {
        assertEquals(
                List.of("Ada Quill", "Ben Ort", "Maps of learning", "A cut list"),
                ask(question("source-contents").cypher(), Map.of("source", "cv")).rows().stream()
                        .map(r -> r.string("name"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATE (a:Author {id: 'x'})                 | coauthor import
            MATCH (a:Author) DETACH DELETE a            | coauthor import
            CREATE INDEX x FOR (n:Author) ON (n.x)      | coauthor import
            MATCH (a:Author RETURN a                    | coauthor query --list
            RETURN $missing                             | coauthor query --list
            """)
    void refusesWhatDoesNotOnlyRead(String cypher, String hint) {
        var refused = assertThrows(CoauthorException.class, () -> ask(cypher, Map.of()));
        assertEquals(Exit.USAGE, refused.exit());
        assertTrue(refused.hint().contains(hint), refused.getMessage() + refused.hint());
    }
}
