package org.coauthor.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How values look in files: text without what no format can carry, numbers that do not depend on language or machine. */
final class Characters {
    private Characters() {}

    /**
     * The text on one line: white space as single blanks, without the characters that XML 1.0 forbids (controls, halves of surrogate
     * pairs, U+FFFE and U+FFFF).
     */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean blank = Character.isWhitespace(c) || c == 0x85 || c == 0x2028 || c == 0x2029;
            if (blank && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') line.append(' ');
            else if (!blank && printable(c)) line.appendCodePoint(c);
        });
        return line.toString().stripTrailing();
    }

    private static boolean printable(int c) {
        return c >= 0x20 && (c < 0x7F || c > 0x9F) && (c < 0xD800 || c > 0xDFFF) && (c & 0xFFFE) != 0xFFFE;
    }

    /** At most six digits after the point, none of them a trailing zero. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A value of an attribute as text. */
    static String value(Object value) {
        return value instanceof Double number ? number(number) : value.toString();
    }
}
