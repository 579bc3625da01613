package org.coauthor.report;

import java.util.Collection;
import java.util.Locale;

/** Text from sources made safe for the formats that reports are written in. */
public final class Markup {
    private Markup() {}

    /** For HTML and SVG, in text and in quoted attributes; characters that XML forbids become spaces. */
    public static String html(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(legal(c) ? c : ' ');
            }
        });
        return out.toString();
    }

    /** For Markdown, in running text and in table cells: one line, nothing in it marks anything up. */
    public static String markdown(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if ("\\`*_[]<>#|~!&".indexOf(c) >= 0) out.append('\\');
            out.appendCodePoint(legal(c) && c != '\n' && c != '\t' ? c : ' ');
        });
        return out.toString();
    }

    /** For XML parts of office files: characters that XML forbids become spaces. */
    public static String xml(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(legal(c) ? c : ' '));
        return out.toString();
    }

    /** A number of {@code decimals} places with a point, whatever the place. */
    public static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** {@code cv.txt:12; refs.bib:3}. */
    public static String sources(Collection<Evidence> evidence) {
        return String.join("; ", evidence.stream().map(Evidence::toString).toList());
    }

    private static boolean legal(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0x7f)
                || (c > 0x9f && c < 0xd800)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
