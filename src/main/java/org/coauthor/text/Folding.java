package org.coauthor.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text reduced to what two spellings of it share. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** Lower case without diacritics: {@code "Łukasz Müller"} is {@code "lukasz muller"}. Never longer than three times its input. */
    public static String fold(String text) {
        return ascii(text) ? text.toLowerCase(Locale.ROOT) : foldMarks(text);
    }

    private static String foldMarks(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case 'ø', 'Ø' -> out.append('o');
                case 'ł', 'Ł' -> out.append('l');
                case 'đ', 'Đ' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'ß' -> out.append("ss");
                case 'æ', 'Æ' -> out.append("ae");
                case 'œ', 'Œ' -> out.append("oe");
                case 'þ', 'Þ' -> out.append("th");
                case 'ð', 'Ð' -> out.append('d');
                default -> out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Folded words, one space between them, everything but letters and digits dropped. */
    public static String words(String text) {
        return ascii(text) ? letters(text, true) : foldedWords(text);
    }

    /** The same for any text. */
    static String foldedWords(String text) {
        return OTHER.matcher(foldMarks(text)).replaceAll(" ").strip();
    }

    /** Folded letters and digits alone: the key under which two spellings of a title meet. */
    public static String key(String text) {
        return ascii(text) ? letters(text, false) : foldedKey(text);
    }

    /** The same for any text. */
    static String foldedKey(String text) {
        return OTHER.matcher(foldMarks(text)).replaceAll("");
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 127) return false;
        return true;
    }

    /** Letters and digits of ASCII in lower case, with or without a space where others stood between them. */
    private static String letters(String text, boolean spaced) {
        char[] out = new char[text.length()];
        int end = 0;
        boolean gap = false;
        for (int i = 0; i < out.length; i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') c = (char) (c + 'a' - 'A');
            else if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                gap = spaced && end > 0;
                continue;
            }
            if (gap) out[end++] = ' ';
            gap = false;
            out[end++] = c;
        }
        return new String(out, 0, end);
    }
}
