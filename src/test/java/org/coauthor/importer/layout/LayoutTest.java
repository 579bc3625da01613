package org.coauthor.importer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.coauthor.model.Problem;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static String read(String text) {
        return Layout.of(List.of(new TextLine(1, text, 0, false, 0)))
                .lines()
                .get(0)
                .text();
    }

    @Test
    void linesAreCutWhereNobodyReadsOn() {
        assertEquals(Layout.LONGEST_LINE, read("ab".repeat(10_000)).length());
        assertEquals("a".repeat(60) + "b", read("a".repeat(10_000) + "b"));
        assertEquals("x" + " ".repeat(60) + "y", read("x" + " ".repeat(100_000) + "y"));
        assertEquals("a".repeat(60), read("a".repeat(60)));
    }

    @Test
    void aCutLineIsToldOf() {
        TextLine first = new TextLine(1, "x" + " ".repeat(100_000) + "y", 0, false, 0);
        TextLine second = new TextLine(2, "ab".repeat(10_000), 0, false, 0);
        Layout once = Layout.of(List.of(first, second));
        assertEquals(
                List.of(new Problem("line-too-long", 2, 0, "the line was read up to character 8000")), once.problems());
        assertEquals(once, new Layout(once.lines(), once.names(), once.stated(), once.whole(), once.problems()));
        assertEquals(1, Layout.of(Markup.lines("ab".repeat(10_000))).problems().size());
    }

    @Test
    void noLetterIsCutInTwo() {
        String cut = read("a" + "\ud83d\ude00b".repeat(4_000));
        assertEquals(cut, new String(cut.codePoints().toArray(), 0, cut.codePointCount(0, cut.length())));
        assertEquals(false, Character.isHighSurrogate(cut.charAt(cut.length() - 1)));
    }
}
