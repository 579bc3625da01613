package org.coauthor.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void countsAFamily() {
        AdvisorGraph lineage = Families.mathematicians();
        assertEquals(
                new Standing("hilbert", "David Hilbert", 1885, 1, 6, 5, 3, 3, 1),
                Standing.of(lineage, lineage.ids().indexOf("hilbert")));
    }

    @Test
    void endsOnCycles() {
        assertEquals(new Standing("a", "a", 0, 1, 2, 2, 1, 2, 2), Standing.of(Families.of("a>b b>c c>a"), 0));
    }
}
