package org.coauthor.importer.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFirstTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ICLR 2024 Looms, Cards, and Numbers, Ada Lovelace, Charles Babbage. | ICLR | 2024 | Looms, Cards, and Numbers | Ada Lovelace, Charles Babbage
            On the weaving of patterns, Ada Lovelace, Mary Somerville and John Herschel | - | - | On the weaving of patterns | Ada Lovelace, Mary Somerville and John Herschel
            JCST Engines of Analysis, Ada Lovelace, Charles Babbage | JCST | - | Engines of Analysis | Ada Lovelace, Charles Babbage
            """)
    void takesTitleAndAuthorsApart(String text, String venue, Integer year, String title, String authors) {
        TitleFirst parts = TitleFirst.of(text, true);
        assertNotNull(parts);
        assertEquals(venue, parts.venue());
        assertEquals(year, parts.year());
        assertEquals(title, parts.title());
        assertEquals(authors, parts.authors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lovelace, Charles Babbage. Notes on the engine. Journal of Engines, 3, 1843.",
                "Notes on the engine, Journal of engines, 1843",
                ""
            })
    void leavesOtherStringsAlone(String text) {
        assertNull(TitleFirst.of(text, true));
    }
}
