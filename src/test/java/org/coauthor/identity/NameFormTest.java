package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Emmy Noether | Emmy Noether | EQUAL",
                "Émilie du Châtelet | Emilie Chatelet | EQUAL",
                "Jean-Pierre Serre | Jean Pierre Serre | EQUAL_WITH_MIDDLE",
                "Xiao-Ming Wang | Xiaoming Wang | EQUAL",
                "Alan Turing | Alan M. Turing | MORE_MIDDLE",
                "A. M. Turing | Alan Mathison Turing | INITIALS_OF",
                "A. Turing | Alan Turing | INITIAL_OF",
                "Turing, Alan | Alan Turing | EQUAL",
                "Turing AM | A. M. Turing | SAME_INITIALS",
                "Chris Strachey | Christopher Strachey | VARIANT",
                "Kawai Hisashi | Hisashi Kawai | REORDERED",
                "Marie Curie | Marie Sklodowska Curie | MORE_MIDDLE",
                "Marie Sklodowska | Marie Sklodowska Curie | FAMILY_LONGER",
                "Sergei Nirenberg | Sergei Nirenburg | FAMILY_ALIKE",
                "Alan Turing | Andrew Turing | CONFLICT",
                "Alan Turing | Alan Church | CONFLICT"
            })
    void relationsOfNames(String one, String other, NameRelation relation) {
        assertEquals(relation, NameRelation.of(NameForm.of(one), NameForm.of(other)));
        assertEquals(relation, NameRelation.of(NameForm.of(other), NameForm.of(one)));
    }
}
