package org.coauthor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

final class FoldingProperties {
    @Property(tries = 2000, seed = "5")
    void asciiIsFoldedAsAnyOtherText(@ForAll @CharRange(from = 0, to = 127) @StringLength(max = 40) String text) {
        assertEquals(Folding.foldedWords(text), Folding.words(text));
        assertEquals(Folding.foldedKey(text), Folding.key(text));
        assertEquals(Folding.fold(text + "é"), Folding.fold(text) + "e");
    }

    @Property(tries = 500, seed = "6")
    void foldingTwiceChangesNothing(@ForAll @StringLength(max = 20) String text) {
        assertEquals(Folding.words(text), Folding.words(Folding.words(text)));
    }
}
