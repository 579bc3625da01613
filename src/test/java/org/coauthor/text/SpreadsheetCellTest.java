package org.coauthor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldRunBecomesText(String text) {
        assertEquals("'" + text, SpreadsheetCell.guarded(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "a=b", " =1", "'=1", "1-2"})
    void otherTextStaysAsItIs(String text) {
        assertEquals(text, SpreadsheetCell.guarded(text));
    }
}
