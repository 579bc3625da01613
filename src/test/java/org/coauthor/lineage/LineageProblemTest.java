package org.coauthor.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.coauthor.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageProblemTest {
    @ParameterizedTest
    @CsvSource({
        "a>b b>c a>c,''",
        "a>b b>a,a advised b advised a",
        "a>b b>c c>a c>d,a advised b advised c advised a",
        "a>b b>a c>d d>e e>c,a advised b advised a; c advised d advised e advised c",
        "a>b b>c c>d d>a c>a,a advised b advised c advised a"
    })
    void cyclesAreFoundOncePerGroup(String arcs, String expected) {
        String found = LineageProblem.of(Families.of(arcs)).stream()
                .map(LineageProblem::message)
                .collect(Collectors.joining("; "));
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @CsvSource({
        "doctoral,1975,1965,doctorates-reversed",
        "unspecified,1975,1965,doctorates-reversed",
        "postdoctoral,1975,1965,''",
        "doctoral,1965,1965,''",
        "doctoral,1965,1975,''"
    })
    void anAdvisorsDoctorateComesFirst(String kind, int mentor, int mentee, String expected) {
        AdvisorGraph lineage = new AdvisorGraphBuilder()
                .person("a", "A")
                .person("b", "B")
                .advised("a", "b", new Relation(kind, null, null, null, null, false))
                .doctorate("a", mentor)
                .doctorate("b", mentee)
                .build();
        assertEquals(expected, codes(lineage));
    }

    @ParameterizedTest
    @CsvSource({
        "2001,2000,ends-before-begin",
        "2000-09,2000,''",
        "2000-09-30,2000-09-01,ends-before-begin",
        "2000,2000-01,''",
        "1999,2004,''"
    })
    void nothingEndsBeforeItBegins(String from, String to, String expected) {
        AdvisorGraph lineage = new AdvisorGraphBuilder()
                .person("a", "A")
                .person("b", "B")
                .advised(
                        "a",
                        "b",
                        new Relation("visiting", null, null, PartialDate.parse(from), PartialDate.parse(to), false))
                .build();
        assertEquals(expected, codes(lineage));
    }

    @Test
    void soundLineagesHaveNoProblems() {
        assertEquals(List.of(), LineageProblem.of(Families.mathematicians()));
    }

    private static String codes(AdvisorGraph lineage) {
        return LineageProblem.of(lineage).stream().map(LineageProblem::code).collect(Collectors.joining(" "));
    }
}
