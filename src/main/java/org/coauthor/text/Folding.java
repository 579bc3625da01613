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
        return OTHER.matcher(fold(text)).replaceAll(" ").strip();
    }

    /** Folded letters and digits alone: the key under which two spellings of a title meet. */
    public static String key(String text) {
        return OTHER.matcher(fold(text)).replaceAll("");
    }
}
