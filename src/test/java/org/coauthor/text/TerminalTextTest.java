package org.coauthor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {
    @ParameterizedTest
    @CsvSource({
        "'A\u001b[2JB', 'A [2JB'",
        "'A\u009b2JB', 'A 2JB'",
        "'A\r\nB\tC', 'A  B C'",
        "'A\u2028B', 'A B'",
        "'A\u202eB\u2066C', ABC",
        "'A\u0000\u007fB', 'A  B'"
    })
    void keepsALineALine(String text, String line) {
        assertEquals(line, TerminalText.line(text));
    }

    @Test
    void leavesNamesAlone() {
        String names = "Łukasz Żółw, 王 军, محمد\u200cی, 👩\u200d🔬";
        assertSame(names, TerminalText.line(names));
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "王军, 4", "e\u0301, 1", "김, 2", "Ａ, 2", "'', 0", "ｶ, 1", "😀, 2"})
    void countsColumns(String text, int columns) {
        assertEquals(columns, TerminalText.width(text));
    }
}
