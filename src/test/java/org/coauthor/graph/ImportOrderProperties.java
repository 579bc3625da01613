package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.coauthor.identity.Anchor;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Source;
import org.coauthor.model.Statement;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;

/** Whatever the order in which sources come in, the same people come out, and ids once given lead to somebody for ever. */
final class ImportOrderProperties {
    private static final List<String> NAMES = List.of(
            "Ada Lovelace",
            "A. Lovelace",
            "Emmy Noether",
            "E. Noether",
            "Max Noether",
            "Kurt Gödel",
            "K. Godel",
            "Wei Zhang");
    private static final List<String> WORDS =
            List.of("rings", "engines", "numbers", "proofs", "ideals", "logic", "notes");

    private static List<StatedSource> sources(Random random) {
        List<StatedSource> sources = new ArrayList<>();
        for (int s = 0; s < 5; s++) {
            List<Statement> statements = new ArrayList<>();
            for (int w = 0; w < 5; w++) {
                WorkBuilder work = Work.builder().line(w + 1).year(1900 + random.nextInt(5));
                work.title("On " + WORDS.get(random.nextInt(7)) + " and " + WORDS.get(random.nextInt(7)));
                List<String> names = new ArrayList<>(NAMES);
                Collections.shuffle(names, random);
                for (String name : names.subList(0, 1 + random.nextInt(3))) work.author(AuthorMention.named(name));
                statements.add(work.build());
            }
            Source source = new Source("/" + s, "listing", "sha" + s, LocalDate.of(2026, 1, 1));
            sources.add(new StatedSource("s" + s, source, null, SourceLibrary.ordered(statements), List.of()));
        }
        return sources;
    }

    /** Imports one source after the other, each into what the ones before have left. */
    private static List<Resolved> imported(List<StatedSource> order) {
        List<Resolved> steps = new ArrayList<>();
        Present present = Present.NOTHING;
        for (int n = 1; n <= order.size(); n++) {
            List<StatedSource> held = new ArrayList<>(SourceLibrary.of(present));
            held.add(order.get(n - 1));
            Resolved now = Resolved.of(held, List.of(), Earlier.of(present), StoreSettings.DEFAULT);
            Map<GraphEdge, String> edges = new HashMap<>();
            now.graph().edges().forEach(e -> edges.put(e, ""));
            present = new Present(now.graph().nodes(), edges, List.of(), false);
            steps.add(now);
        }
        return steps;
    }

    private static Set<Set<Anchor>> people(Resolved resolved) {
        Map<Integer, Set<Anchor>> people = new TreeMap<>();
        for (int r = 0; r < resolved.identities().authorOf().length; r++)
            for (int p = 0; p < resolved.identities().authorOf()[r].length; p++)
                people.computeIfAbsent(resolved.identities().authorOf()[r][p], k -> new HashSet<>())
                        .add(Anchor.of(resolved.assembly().corpus().works().get(r), p));
        return new HashSet<>(people.values());
    }

    @Property(tries = 6, seed = "11")
    void theOrderOfImportsChangesNobody(@ForAll @IntRange(min = 1, max = 10000) int seed) {
        List<StatedSource> sources = sources(new Random(seed));
        List<StatedSource> shuffled = new ArrayList<>(sources);
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertEquals(people(imported(sources).get(4)), people(imported(shuffled).get(4)));
    }

    @Property(tries = 6, seed = "12")
    void idsStayOrLeadOn(@ForAll @IntRange(min = 1, max = 10000) int seed) {
        Set<String> given = new TreeSet<>();
        for (Resolved step : imported(sources(new Random(seed)))) {
            Set<String> found = new TreeSet<>(step.authors());
            step.graph().nodes().values().forEach(n -> {
                if (n.properties().get("formerIds") instanceof List<?> ids) ids.forEach(id -> found.add((String) id));
            });
            assertEquals(step.authors().size(), new HashSet<>(step.authors()).size());
            assertTrue(found.containsAll(given), () -> given + " are not all in " + found);
            given.addAll(step.authors());
        }
    }
}
