package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collections;
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
        "Ben Franklin, Benjamin Franklin, VARIANT",
        "Ed Halley, Edmund Halley, VARIANT",
        "Anya Pavlova, Anja Pavlova, VARIANT",
        "Jenny Lind, Jennifer Lind, VARIANT",
        "Ravi Raman, Ravikumar Raman, VARIANT",
        "Kenji Takeda, Kenzi Takeda, VARIANT",
        "Xiaoming Wang, Xiaoning Wang, CONFLICT",
        "Rui Zheng, Rui Zhang, CONFLICT",
        "Young-Gil Kim, Young-Kil Kim, VARIANT",
        "Emmy A. Noether, Emmy L. Noether, CONFLICT",
        "Jose Carlos Oliveira, Jose Palma Oliveira, CONFLICT",
        "Koen DeGroot, Koen De Groot, FAMILY_LONGER",
        "Irene Li, Irene Li-Curie, FAMILY_LONGER",
        "J. Irene Curie, Irene Curie-Joliot, FAMILY_LONGER",
        "Jana Goedel, Jana Gödel, FAMILY_ALIKE",
        "Ito Katoh, Ito Kato, FAMILY_ALIKE",
        "Min Lv, Min Lü, FAMILY_ALIKE",
        "Min Xu, Min Xue, CONFLICT",
        "Min Jin, Min Yin, CONFLICT",
        "K. Vijay-Raman, Vijay Raman, REORDERED",
        "Li-de Wu, Lide Wu, EQUAL",
        "Ada Lovelace, Alan Turing, CONFLICT"
    })
    void namesStandToEachOther(String one, String other, NameRelation relation) {
        assertEquals(relation, NameRelation.of(NameForm.of(one), NameForm.of(other)));
        assertEquals(relation, NameRelation.of(NameForm.of(other), NameForm.of(one)));
    }

    @ParameterizedTest
    @CsvSource({
        "Bengio Sofia, Sofia Bengio, true",
        "Maria Goeppert, Maria Goeppert Mayer, true",
        "Irene Curie, Irene Curie-Joliot, true",
        "Jana Goedel, Jana Gödel, true",
        "Sofia Kovalevskaya, Sofia Kovalevskaja, true",
        "Ada Lovelace, Ada Lovelock, false",
        "Goeppert Mayer, Maria Goeppert Mayer, false",
        "Maria Mayer, Maria Goeppert Mayer, false",
        "P. Curie, Curie Pierre, false",
        "Irene J. Curie, Irene Curie-Joliot, false",
        "Yujie Zhang, Yuejie Zhang, false"
    })
    void aRareNameInFullMayBeWrittenByOtherRules(String one, String other, boolean same) {
        assertEquals(same, NameRelation.oneName(NameForm.of(one), NameForm.of(other)));
        assertEquals(same, NameRelation.oneName(NameForm.of(other), NameForm.of(one)));
    }

    @ParameterizedTest
    @CsvSource({
        "Bob Boyle, Robert Boyle",
        "Bengio Sofia, Sofia Bengio",
        "Koen DeGroot, Koen De Groot",
        "Irene Li, Irene Li-Curie",
        "J. Irene Curie, Irene Curie-Joliot",
        "Jana Goedel, Jana Gödel",
        "Min Lv, Min Lü",
        "K. Vijay-Raman, Vijay Raman",
        "B. Srinivasa, Srinivasa Bhaskara",
        "Rosa Melvin, Rosa Belvin"
    })
    void spellingsOfDifferentBlocksMeet(String one, String other) {
        assertFalse(Collections.disjoint(VariantKeys.of(NameForm.of(one)), VariantKeys.of(NameForm.of(other))));
    }
}
