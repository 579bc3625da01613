package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameRelationTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, Ada Lovelace, EQUAL",
        "Ada King Lovelace, Ada K. Lovelace, EQUAL_WITH_MIDDLE",
        "Ada Lovelace, Ada K. Lovelace, MORE_MIDDLE",
        "A. Lovelace, Ada Lovelace, INITIAL_OF",
        "A. Lovelace, A. Lovelace, SAME_INITIAL",
        "Chris Wren, Christopher Wren, VARIANT",
        "Xiao Wang, Xiaoming Wang, CONFLICT",
        "Yang Liu, Yangyang Liu, CONFLICT",
        "Bob Boyle, Robert Boyle, VARIANT",
        "Sofia Kovalevskaya, Sofia Kovalevskaja, FAMILY_ALIKE",
        "Bengio Sofia, Sofia Bengio, REORDERED",
        "Maria Goeppert, Maria Goeppert Mayer, FAMILY_LONGER",
        "Ada Lovelace, Alan Turing, CONFLICT"
    })
    void namesStandToEachOther(String one, String other, NameRelation relation) {
        assertEquals(relation, NameRelation.of(NameForm.of(one), NameForm.of(other)));
        assertEquals(relation, NameRelation.of(NameForm.of(other), NameForm.of(one)));
    }
}
