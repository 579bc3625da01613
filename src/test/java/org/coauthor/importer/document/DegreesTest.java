package org.coauthor.importer.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DegreesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LL.M., University of Turnholt          | LL.M.              | masters
            LLB, University of Szarvas             | LLB                | undergraduate
            Master 2 Recherche en histoire         | Master 2 Recherche | masters
            Ph.D. (Physiology), Harlow             | Ph.D.              | doctoral
            """)
    void findsTheDegree(String text, String degree, String level) {
        Degrees found = Degrees.find(text);
        assertNotNull(found);
        assertEquals(degree, found.degree());
        assertEquals(level, found.level());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We use an LLM to generate benchmarks",
                "March 2020",
                "MD simulations of ice",
                "Boston, MA 02115",
                "Search and march"
            })
    void otherWordsAreNone(String text) {
        assertNull(Degrees.find(text));
    }
}
