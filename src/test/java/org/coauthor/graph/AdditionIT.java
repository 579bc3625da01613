package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.coauthor.importer.Extracted;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Interest;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Position;
import org.coauthor.model.Source;
import org.coauthor.model.Statement;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New sources resolved against what they may touch alone leave the store as if all had been resolved. */
class AdditionIT {
    private static final List<String> GIVEN = List.of("Ada", "Boris", "Carla", "Denis", "Edith", "Fritz", "Greta");
    private static final List<String> SYLLABLES =
            List.of("mor", "tel", "van", "quis", "bran", "dol", "zep", "hur", "lin");
    private static final List<String> WORDS = List.of(
            "rings", "engines", "numbers", "proofs", "ideals", "logic", "notes", "graphs", "fields", "tables", "waves");
    private static final List<String> VENUES = List.of("Annals of Engines", "Journal of Rings", "arXiv");

    @TempDir
    static Path folder;

    private static GraphStore store;

    @BeforeAll
    static void open() {
        store = GraphStore.open(new StoreAddress.Folder(folder.resolve("store")));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void empty() {
        store.write("MATCH (n) WHERE NOT n:Setting DETACH DELETE n", Map.of());
    }

    /** People of a field each, who write with each other; then CVs and listings of some of them. */
    private static final class World {
        private final Random random;
        private final List<List<String>> fields = new ArrayList<>();
        private final List<Work> works = new ArrayList<>();

        World(int seed) {
            random = new Random(seed);
            Set<String> families = new HashSet<>();
            for (int field = 0; field < 12; field++) {
                List<String> people = new ArrayList<>();
                while (people.size() < 4) {
                    String family = any(SYLLABLES) + any(SYLLABLES) + any(SYLLABLES);
                    if (!families.add(family)) continue;
                    people.add(any(GIVEN) + " " + Character.toUpperCase(family.charAt(0)) + family.substring(1));
                }
                fields.add(people);
            }
            for (int w = 0; w < 60; w++) works.add(work(w % 12, w + 1));
        }

        private String any(List<String> list) {
            return list.get(random.nextInt(list.size()));
        }

        private Work work(int field, int line) {
            List<String> authors = new ArrayList<>(fields.get(field));
            Collections.shuffle(authors, random);
            WorkBuilder work = Work.builder()
                    .title("On " + any(WORDS) + " and " + any(WORDS) + " of " + any(WORDS) + " " + line)
                    .year(1990 + random.nextInt(9))
                    .venue(any(VENUES))
                    .line(line);
            for (String author : authors.subList(0, 1 + random.nextInt(4))) work.author(AuthorMention.named(author));
            return work.build();
        }

        Extracted large() {
            return source("/all.bib", "bibtex", List.copyOf(works));
        }

        /** A document about somebody: works that are known, one of them published meanwhile, and new ones. */
        Extracted cv(int field) {
            List<String> people = fields.get(field);
            List<Statement> statements = new ArrayList<>();
            statements.add(new Subject(people.get(0), false, List.of(), null, 1, 1));
            int line = 2;
            for (int w = field; w < works.size(); w += 12)
                statements.add(
                        works.get(w).toBuilder().line(line++).venue(any(VENUES)).build());
            statements.add(work(field, 100 + line++));
            WorkBuilder further = Work.builder()
                    .title("A later study of " + any(WORDS) + " " + field)
                    .year(1999);
            statements.add(further.line(line++)
                    .author(AuthorMention.named(people.get(0)))
                    .author(AuthorMention.named("Zora Neuman" + SYLLABLES.get(field % 9)))
                    .build());
            statements.add(
                    new Mentoring(people.get(1), null, "doctoral", "Alpha University", null, null, null, line++, 1));
            statements.add(new Position(
                    "Lecturer", "Alpha University", null, null, PartialDate.ofYear(1995), null, line++, 1));
            statements.add(new Interest("Rings", line, 1));
            return source("/cv" + field + ".txt", "cv", statements);
        }

        private static Extracted source(String path, String kind, List<Statement> statements) {
            String digest = Integer.toHexString(statements.hashCode());
            return new Extracted(new Source(path, kind, digest, LocalDate.of(2026, 1, 1)), statements, List.of());
        }
    }

    private static StatedSource stated(Extracted extracted) {
        return new StatedSource(
                "snew", extracted.source(), null, SourceLibrary.ordered(extracted.statements()), extracted.problems());
    }

    /** All but what is not known: how doubtful a pair is counts by all names. */
    private static Set<GraphEdge> sure(Iterable<GraphEdge> edges) {
        Set<GraphEdge> sure = new HashSet<>();
        for (GraphEdge edge : edges) if (!edge.type().equals("MAYBE_SAME_AS")) sure.add(edge);
        return sure;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void nothingIsLeftToResolve(int seed) {
        World world = new World(seed);
        new Library(store).add(List.of(world.large()), null);
        Library library = new Library(store, phase -> {}, 0);
        for (int field = 0; field < 3; field++) {
            Extracted cv = world.cv(4 * field);
            assertNotNull(Addition.of(store, List.of(stated(cv)), StoreSettings.DEFAULT));
            Library.Outcome preview = library.preview(List.of(cv), null);
            assertEquals(preview, library.add(List.of(cv), null));
            Present present = Present.read(store);
            Resolved all = Resolved.in(store, present);
            assertEquals(all.graph().nodes(), present.nodes());
            assertEquals(sure(all.graph().edges()), sure(present.edges().keySet()));
            assertEquals(preview.authors(), present.labelled("Author").size());
            assertEquals(preview.works(), present.labelled("Work").size());
        }
    }

    @Test
    void whatIsThereAlreadyChangesNothing() {
        World world = new World(8);
        Library library = new Library(store, phase -> {}, 0);
        library.add(List.of(world.large()), null);
        library.add(List.of(world.cv(2)), null);
        Map<String, GraphNode> before = Present.read(store).nodes();
        Library.Outcome outcome = library.add(List.of(world.large()), null);
        assertEquals(Map.of("/all.bib", Library.Fate.UNCHANGED), outcome.fates());
        assertEquals(60, outcome.records().read());
        assertEquals(0, outcome.nodesChanged() + outcome.edgesAdded() + outcome.edgesRemoved());
        assertEquals(before, Present.read(store).nodes());
    }

    @Test
    void whatTouchesMostOfTheStoreIsResolvedWithAllOfIt() {
        World world = new World(7);
        new Library(store).add(List.of(world.large()), null);
        Extracted again = World.source("/copy.bib", "bibtex", world.large().statements());
        assertNull(Addition.of(store, List.of(stated(again)), StoreSettings.DEFAULT));
    }
}
