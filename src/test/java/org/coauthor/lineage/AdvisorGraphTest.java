package org.coauthor.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.coauthor.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisorGraphTest {
    @Test
    void relationsOfOnePairStandOnOneEdge() {
        Relation postdoc = new Relation("postdoctoral", "Kiel", null, PartialDate.ofYear(1930), null, false);
        AdvisorGraph lineage = new AdvisorGraphBuilder()
                .person("a", "A")
                .person("b", "B")
                .advised("a", "b", Relation.UNSPECIFIED)
                .advised("a", "b", postdoc)
                .advised("a", "b", postdoc)
                .advised("b", "b", postdoc)
                .build();
        assertEquals(1, lineage.graph().edgeSet().size());
        assertEquals(
                List.of(Relation.UNSPECIFIED, postdoc),
                lineage.graph().getEdge(0, 1).relations());
        assertEquals(
                "postdoctoral, Kiel, from 1930", lineage.graph().getEdge(0, 1).told());
        assertEquals(
                List.of(postdoc),
                lineage.only(r -> r.kind().equals("postdoctoral"))
                        .graph()
                        .getEdge(0, 1)
                        .relations());
        assertEquals(0, lineage.only(r -> false).graph().edgeSet().size());
        assertEquals(2, lineage.only(r -> false).graph().vertexSet().size());
    }

    @Test
    void doctoratesComeFromSupervisionUnlessStated() {
        AdvisorGraph lineage = Families.mathematicians();
        Map<Integer, Integer> years = lineage.doctorates();
        assertEquals(1907, years.get(lineage.ids().indexOf("noether")));
        assertEquals(null, years.get(lineage.ids().indexOf("jacobi")));
    }

    @Test
    void graphIsReadOnly() {
        AdvisorGraph lineage = Families.of("a>b");
        assertThrows(UnsupportedOperationException.class, () -> lineage.graph().addVertex(9));
    }

    @ParameterizedTest
    @CsvSource({"noether,9", "EMMY  NOETHER,9", "emmy nœther,9", "'',''", "Hilbert David,''", "hilbert,6"})
    void peopleAreFoundByIdOrName(String who, String expected) {
        List<Integer> found = Families.mathematicians().find(who);
        assertEquals(
                expected, String.join(",", found.stream().map(String::valueOf).toList()));
    }
}
