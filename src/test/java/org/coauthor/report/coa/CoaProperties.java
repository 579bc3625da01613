package org.coauthor.report.coa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.coauthor.report.Dossier;
import org.coauthor.report.ExampleFacts;
import org.coauthor.report.Facts;
import org.coauthor.report.Window;
import org.coauthor.report.Window.Reach;

class CoaProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<String> KINDS = List.of("doctoral", "postdoctoral", "masters", "unspecified");

    /** Whatever the facts: codes fit the tables, nobody lists themselves, who has a work inside the window is listed, who has none is not. */
    @Property(seed = "17", tries = 150)
    void tablesKeepTheirRules(@ForAll @IntRange(max = 1_000_000) int seed) {
        ExampleFacts facts = facts(new Random(seed));
        CoaDraft draft = Coa.draft(facts.dossier("a0", DAY.toString()), CoaChoices.DEFAULT, List.of());
        for (CoaTable table : CoaTable.values())
            for (CoaRow row : draft.rows(table)) {
                assertTrue(
                        table.codes().isEmpty()
                                ? row.code().isEmpty()
                                : table.codes().contains(row.code()));
                assertTrue(table == CoaTable.SELF || !row.name().equals("Familya, Givena"));
                assertTrue(row.lastActive() == null || !row.lastActive().isAfter(DAY));
            }
        Window window = new Window(DAY, 48);
        List<String> listed =
                draft.rows(CoaTable.COLLABORATORS).stream().map(CoaRow::name).toList();
        assertEquals(listed.stream().distinct().toList(), listed);
        for (var work : facts.facts().works()) {
            if (work.authorship("a0").isEmpty() || window.at(work.date()) == Reach.OUTSIDE) continue;
            for (var author : work.authors())
                assertTrue(author.author().equals("a0")
                        || listed.contains(FormalName.of(
                                facts.facts().person(author.author()).name())));
        }
    }

    /** Nobody stands in a table whom nothing inside its window brings there, and nobody stands there twice. */
    @Property(seed = "19", tries = 150)
    void everyRowRestsOnSomethingInsideItsWindow(@ForAll @IntRange(max = 1_000_000) int seed) {
        Facts facts = facts(new Random(seed)).facts();
        CoaDraft draft = Coa.draft(new Dossier(facts.person("a0"), facts, DAY), CoaChoices.DEFAULT, List.of());
        Window four = new Window(DAY, 48);
        Window two = new Window(DAY, 24);
        TreeSet<String> seen = new TreeSet<>();
        for (CoaTable table : CoaTable.values())
            for (CoaDraft.Entry entry : draft.entries(table)) {
                CoaRow row = entry.row();
                String other = entry.person();
                if (table == CoaTable.SELF) continue;
                // table 3 may name one person as advisor and as advisee, table 5 one for each journal
                String again = table == CoaTable.ADVISING ? row.code() : row.journal();
                assertTrue(seen.add(table + "|" + other + "|" + again), "twice: " + row);
                assertTrue(!other.equals("a0") && !entry.evidence().isEmpty(), row.toString());
                boolean founded =
                        switch (row.code()) {
                            case "A:" ->
                                facts.works().stream()
                                        .anyMatch(w -> w.authorship("a0").isPresent()
                                                && w.authorship(other).isPresent()
                                                && four.at(w.date()) != Reach.OUTSIDE);
                            case "C:" ->
                                facts.holdings().stream()
                                        .anyMatch(own -> own.person().equals("a0")
                                                && four.over(own.from(), own.to()) != Reach.OUTSIDE
                                                && facts.holdings().stream()
                                                        .anyMatch(h -> h.person()
                                                                        .equals(other)
                                                                && h.grant().equals(own.grant())));
                            case "G:" -> advised(facts, other, "a0");
                            case "T:" -> advised(facts, "a0", other);
                            default ->
                                edits(facts, "a0", row.journal(), two) && edits(facts, other, row.journal(), two);
                        };
                assertTrue(founded, row.toString());
            }
    }

    private static boolean advised(Facts facts, String mentor, String mentee) {
        return facts.advice().stream()
                .anyMatch(a -> a.mentor().equals(mentor) && a.mentee().equals(mentee) && a.doctoral());
    }

    private static boolean edits(Facts facts, String person, String venue, Window window) {
        return facts.editorships().stream()
                .anyMatch(e -> e.person().equals(person)
                        && e.venue().equals(venue)
                        && window.over(e.from(), e.to()) != Reach.OUTSIDE);
    }

    /** This year's own rows, given as last year's, change nothing. */
    @Property(seed = "29", tries = 60)
    void ownRowsAsThePreviousOnesChangeNothing(@ForAll @IntRange(max = 1_000_000) int seed) {
        Dossier dossier = facts(new Random(seed)).dossier("a0", DAY.toString());
        CoaDraft draft = Coa.draft(dossier, CoaChoices.DEFAULT, List.of());
        List<CoaRow> rows = new ArrayList<>();
        for (CoaTable table : CoaTable.values()) rows.addAll(draft.rows(table));
        CoaDraft again = Coa.draft(dossier, CoaChoices.DEFAULT, rows);
        for (CoaTable table : CoaTable.values()) assertEquals(draft.rows(table), again.rows(table));
        assertEquals(List.of(), again.notes(Note.Kind.CHANGED));
    }

    private static ExampleFacts facts(Random random) {
        ExampleFacts facts = new ExampleFacts();
        for (int i = 0; i < 12; i++) facts.person("a" + i, "Given" + (char) ('a' + i) + " Family" + (char) ('a' + i));
        for (int w = 0; w < 15; w++)
            facts.work(
                    "w" + w,
                    "Work " + w,
                    date(random),
                    "J",
                    "a" + random.nextInt(3),
                    "a" + (3 + random.nextInt(4)),
                    "a" + (7 + random.nextInt(5)));
        for (int i = 0; i < 5; i++)
            facts.advice("a" + i, "a" + (i + 1 + random.nextInt(5)), KINDS.get(random.nextInt(4)), null, date(random));
        for (int i = 0; i < 5; i++)
            facts.holds("a" + i, "g" + random.nextInt(2), "PI", null, date(random))
                    .edits("a" + i, "V" + random.nextInt(2), "Editor", null, date(random));
        return facts;
    }

    @Property(seed = "17", tries = 300)
    void namesNeverThrow(@ForAll @StringLength(max = 60) String name) {
        FormalName.of(name);
        FormalName.key(name);
        FormalName.group(name);
    }

    private static String date(Random random) {
        int year = 2020 + random.nextInt(7);
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> String.valueOf(year);
            case 2 -> "%d-%02d".formatted(year, 1 + random.nextInt(12));
            default -> "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }
}
