package org.coauthor.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AscentTest {
    @ParameterizedTest
    @CsvSource({
        "a>b b>c,c,abc",
        "a>c b>c,c,ac bc",
        "a>b b>d c>d,d,abd cd",
        "a>b a>c b>d c>d,d,abd acd",
        "a>b,a,a",
        "a>b b>a b>c,c,abc",
        "a>b b>c c>a,c,abc"
    })
    void linesLeadFromTheEarliestAncestor(String arcs, String person, String expected) {
        AdvisorGraph lineage = Families.of(arcs);
        Ascent.Lines lines = Ascent.lines(lineage, lineage.ids().indexOf(person));
        String told = lines.lines().stream()
                .map(line -> line.stream().map(lineage.ids()::get).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
        assertEquals(expected, told);
        assertFalse(lines.cut());
    }

    @Test
    void linesAreCutRatherThanFillTheMemory() {
        AdvisorGraphBuilder builder = new AdvisorGraphBuilder();
        for (int i = 0; i < 40; i++) builder.person("p" + i, "p" + i);
        for (int i = 0; i < 40; i++)
            for (int j = 0; j < 40; j++) builder.advised("p" + i, "p" + j, Relation.UNSPECIFIED);
        Ascent.Lines lines = Ascent.lines(builder.build(), 0);
        assertTrue(lines.cut());
        assertEquals(Ascent.MOST_LINES, lines.lines().size());
        assertEquals(3, lines.first(3).lines().size());
    }

    @Test
    void endlessChainsDoNotExhaustTheStack() {
        int n = 20_000;
        AdvisorGraphBuilder builder = new AdvisorGraphBuilder();
        IntStream.range(0, n).forEach(i -> builder.person("p" + i, "p" + i));
        IntStream.range(1, n).forEach(i -> builder.advised("p" + (i - 1), "p" + i, Relation.UNSPECIFIED));
        AdvisorGraph lineage = builder.build();
        assertEquals(
                Ascent.MOST_GENERATIONS,
                Ascent.lines(lineage, n - 1).lines().get(0).size());
        assertEquals(n, Ascent.ancestors(lineage, n - 1, Integer.MAX_VALUE).size());
        Family family = Family.around(lineage, n - 1, 1500, 0);
        assertTrue(FamilyText.of(family).lines().count() > Ascent.MOST_GENERATIONS);
    }

    @Test
    void generationsAreCountedFromThePerson() {
        AdvisorGraph lineage = Families.mathematicians();
        Family family = Family.around(lineage, lineage.ids().indexOf("noether"), 2, 1);
        List<String> told = family.generations().entrySet().stream()
                .map(e -> lineage.ids().get(e.getKey()) + e.getValue())
                .toList();
        assertEquals(List.of("lindemann-2", "hilbert-1", "jacobi-2", "gordan-1", "noether0", "hermann1"), told);
    }
}
