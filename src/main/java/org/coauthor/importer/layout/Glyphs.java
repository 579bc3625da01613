package org.coauthor.importer.layout;

import java.util.regex.Pattern;

/** Letters as typesetters leave them, as letters that can be read: ligatures, small capitals that came apart, icons. */
public final class Glyphs {
    private static final Pattern SMALL_CAPITALS = Pattern.compile("(?<![\\p{L}])(\\p{Lu}) (\\p{Lu}{2,})");
    private static final Pattern SPLIT = Pattern.compile("[^\\p{L}]{0,5}\\p{Lu} \\p{Lu}{2}");
    private static final Pattern SYMBOLS =
            Pattern.compile("^(?:[\\p{So}\\p{Sk}\\p{Co}\\p{Cn}\\x{FE0F}\\x{200D}\\x{1F000}-\\x{1FAFF}]+\\s*)+");
    private static final Pattern LIGATURES = Pattern.compile(
            "[\\uFB00-\\uFB06\\u00AD\\u200B\\u200E\\u200F\\uFEFF\\u0000-\\u0008\\u000B-\\u001F\\u007F]");

    private Glyphs() {}

    /** The text without ligatures, invisible letters and leading icons, words in small capitals whole. */
    public static String tidy(String text) {
        String t = LIGATURES.matcher(text).replaceAll(m -> switch (m.group().charAt(0)) {
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            case '\uFB05', '\uFB06' -> "st";
            default -> "";
        });
        t = SYMBOLS.matcher(t.strip()).replaceFirst("").strip();
        if (smallCapitals(t)) t = SMALL_CAPITALS.matcher(t).replaceAll("$1$2");
        return t.replace('\t', ' ').replace('\u00a0', ' ');
    }

    /** "E DUCATION": a heading in small capitals, whose first letters came apart. */
    private static boolean smallCapitals(String t) {
        return t.length() < 100 && SPLIT.matcher(t).lookingAt();
    }
}
