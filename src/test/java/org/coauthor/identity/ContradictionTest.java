package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.coauthor.identity.Decisions.Decision;
import org.coauthor.identity.Decisions.Different;
import org.coauthor.identity.Decisions.Same;
import org.coauthor.identity.Decisions.Split;
import org.junit.jupiter.api.Test;

class ContradictionTest {
    private static final Anchor A = new Anchor("s", "1", 0, "Ada Lovelace");
    private static final Anchor B = new Anchor("s", "2", 0, "Ada King");
    private static final Anchor C = new Anchor("s", "3", 0, "Ada Byron");
    private static final Anchor D = new Anchor("s", "4", 0, "A. L.");

    private static Optional<Contradiction> in(Decision... decisions) {
        return Contradiction.in(new Decisions(List.of(decisions)));
    }

    @Test
    void aChainOfSamesAgainstADifferentIsToldAsAChain() {
        assertEquals(Optional.empty(), in(new Same(A, B), new Same(B, C), new Different(A, D)));
        assertEquals(
                Optional.of(new Contradiction(1, List.of(0, 3, 2))),
                in(new Same(A, B), new Different(A, D), new Same(C, D), new Same(B, C)));
    }

    @Test
    void aSplitStandsAboveWhatWasDecidedBeforeButNotAboveWhatFollows() {
        Split split = new Split(List.of(B), List.of(A));
        assertEquals(Optional.empty(), in(new Same(A, B), split));
        assertEquals(Optional.of(new Contradiction(0, List.of(1))), in(split, new Same(A, B)));
    }
}
