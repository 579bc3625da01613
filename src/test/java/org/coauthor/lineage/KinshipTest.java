package org.coauthor.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinshipTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "0,0,the same person",
        "1,0,advisor",
        "2,0,academic grandparent",
        "3,0,academic great-grandparent",
        "7,0,academic 5 times great-grandparent",
        "0,1,advisee",
        "0,2,academic grandchild",
        "0,4,academic great-great-grandchild",
        "1,1,academic sibling",
        "2,1,academic uncle or aunt",
        "3,1,academic great-uncle or aunt",
        "1,2,academic nephew or niece",
        "2,2,academic first cousin",
        "2,3,academic first cousin once removed",
        "3,2,academic first cousin once removed",
        "3,3,academic second cousin",
        "2,4,academic first cousin twice removed",
        "2,5,academic first cousin 3 times removed",
        "12,12,academic 11th cousin"
    })
    void relativesHaveTheirNames(int person, int other, String expected) {
        assertEquals(expected, KinshipTerms.term(person, other));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a>b,ab,advisee,a,b",
        "a>b,ba,advisor,a,a",
        "r>a r>b,ab,academic sibling,r,rb",
        "r>a r>b s>a s>b,ab,academic sibling,rs,rb",
        "r>a r>b q>r,ab,academic sibling,r,rb",
        "r>m m>a r>b,ab,academic uncle or aunt,r,mrb",
        "r>m r>n m>a n>b,ab,academic first cousin,r,mrnb",
        "a>c b>c,ab,co-advisor,'',cb",
        "a>c b>c b>d,ad,'connected over 3 relations, without a common ancestor','',cbd",
        "a>c b>d,ab,not connected,'',''",
        "r>a r>b a>b,ab,advisee,a,b",
        "a>b b>a,ab,advisee,a,b"
    })
    void kinshipIsFound(String arcs, String pair, String words, String nearest, String way) {
        AdvisorGraph lineage = Families.of(arcs);
        int first = lineage.ids().indexOf(pair.substring(0, 1));
        int second = lineage.ids().indexOf(pair.substring(1));
        Kinship kinship = Kinship.between(lineage, first, second);
        assertEquals(words, kinship.words());
        assertEquals(
                nearest,
                kinship.nearest().stream()
                        .map(a -> lineage.ids().get(a.person()))
                        .collect(Collectors.joining()));
        String path = kinship.path().stream()
                .skip(1)
                .map(s -> lineage.ids().get(s.person()))
                .collect(Collectors.joining());
        assertEquals(way, path);
    }

    @Test
    void waysDownFromACommonAncestorAreLines() {
        AdvisorGraph lineage = Families.mathematicians();
        Kinship kinship = Kinship.between(
                lineage, lineage.ids().indexOf("weyl"), lineage.ids().indexOf("hermann"));
        assertEquals("academic sibling", kinship.words());
        AdvisorGraph doctoral = lineage.only(r -> r.kind().equals(Relation.DOCTORAL));
        assertEquals(
                "not connected",
                Kinship.between(
                                doctoral,
                                lineage.ids().indexOf("weyl"),
                                lineage.ids().indexOf("hermann"))
                        .words());
    }
}
