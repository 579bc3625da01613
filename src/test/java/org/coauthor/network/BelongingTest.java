package org.coauthor.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.coauthor.network.Belonging.Tie;
import org.junit.jupiter.api.Test;

class BelongingTest {
    private static final Belonging PLACES = new Belonging(
            Catalogue.of(List.of("Pisa", "Turin", "Bonn")),
            List.of(
                    List.of(new Tie(0, 1, 1990, 1999), new Tie(1, 1, 2000, 0)),
                    List.of(new Tie(0, 1, 0, 0), new Tie(2, 1, 0, 0), new Tie(2, 1, 0, 1980)),
                    List.of()));

    @Test
    void membersAndMainGroupsFollowTheTies() {
        assertArrayEquals(new int[][] {{0, 1}, {0}, {1}}, PLACES.members());
        assertArrayEquals(new int[] {0, 2, -1}, PLACES.main());
    }

    @Test
    void aTieHoldsInItsYears() {
        Tie tie = new Tie(0, 1, 1990, 1999);
        assertTrue(tie.holds(1990) && tie.holds(1999) && tie.holds(0));
        assertFalse(tie.holds(1989) || tie.holds(2000));
    }

    @Test
    void institutionsTakeThePlaceOfTheirPeople() {
        List<String> ids = List.of("a", "b", "c");
        List<String> works = List.of("v", "w");
        Authorships authorships = new Authorships(
                new People(ids, ids), works, works, new int[] {0, 3, 5}, new int[] {0, 1, 2, 1, 0}, new short[] {
                    1995, 2005
                });
        CollaborationNetwork network = Projection.ALL.of(PLACES.inPlaceOf(authorships, Workers.of(1)), Workers.of(1));
        assertEquals(List.of("Pisa", "Turin", "Bonn"), network.people().ids());
        assertEquals(3, network.edges());
        assertEquals(2, network.pairs().works()[network.edge(0, 2)]);
        assertEquals(1.5, network.pairs().weights()[network.edge(0, 2)]);
        assertEquals(1, network.pairs().works()[network.edge(0, 1)]);
    }
}
