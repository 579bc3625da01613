package org.coauthor.report.coa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.coauthor.report.ExampleFacts;
import org.coauthor.report.Window;
import org.coauthor.report.Window.Reach;

class CoaProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<String> KINDS = List.of("doctoral", "postdoctoral", "masters", "unspecified");

    /** Whatever the facts: codes fit the tables, nobody lists themselves, who has a work inside the window is listed, who has none is not. */
    @Property(seed = "17", tries = 150)
    void tablesKeepTheirRules(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
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
