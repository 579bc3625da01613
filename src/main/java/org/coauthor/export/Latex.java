package org.coauthor.export;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as LaTeX that reads back as the same text: TeX's special characters as commands, ligatures broken up, no brace that is not
 * balanced. Letters stay as they are (UTF-8) unless ASCII is asked for.
 */
final class Latex {
    private static final Map<Integer, String> SPECIAL = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            // BibTeX counts escaped braces too.
            Map.entry((int) '{', "\\textbraceleft{}"),
            Map.entry((int) '}', "\\textbraceright{}"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '_', "\\_"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '^', "\\textasciicircum{}"));

    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "{\\ss}"),
            Map.entry((int) 'æ', "{\\ae}"),
            Map.entry((int) 'Æ', "{\\AE}"),
            Map.entry((int) 'œ', "{\\oe}"),
            Map.entry((int) 'Œ', "{\\OE}"),
            Map.entry((int) 'ø', "{\\o}"),
            Map.entry((int) 'Ø', "{\\O}"),
            Map.entry((int) 'å', "{\\aa}"),
            Map.entry((int) 'Å', "{\\AA}"),
            Map.entry((int) 'ł', "{\\l}"),
            Map.entry((int) 'Ł', "{\\L}"),
            Map.entry((int) 'ı', "{\\i}"),
            Map.entry((int) 'đ', "{\\dj}"),
            Map.entry((int) 'Đ', "{\\DJ}"),
            Map.entry((int) 'ð', "{\\dh}"),
            Map.entry((int) 'Ð', "{\\DH}"),
            Map.entry((int) 'þ', "{\\th}"),
            Map.entry((int) 'Þ', "{\\TH}"),
            Map.entry(0x2013, "--"),
            Map.entry(0x2014, "---"),
            Map.entry(0x2018, "`"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201C, "``"),
            Map.entry(0x201D, "''"));

    private static final Map<Character, Character> ACCENTS = Map.ofEntries(
            Map.entry('\u0300', '`'),
            Map.entry('\u0301', '\''),
            Map.entry('\u0302', '^'),
            Map.entry('\u0303', '~'),
            Map.entry('\u0304', '='),
            Map.entry('\u0306', 'u'),
            Map.entry('\u0307', '.'),
            Map.entry('\u0308', '"'),
            Map.entry('\u030A', 'r'),
            Map.entry('\u030B', 'H'),
            Map.entry('\u030C', 'v'),
            Map.entry('\u0323', 'd'),
            Map.entry('\u0327', 'c'),
            Map.entry('\u0328', 'k'),
            Map.entry('\u0331', 'b'));

    private static final Pattern LIGATURE = Pattern.compile("(?<=-)-|(?<=')'|(?<=`)`|(?<=[?!])`");

    private Latex() {}

    /**
     * The text as LaTeX.
     *
     * @param ascii whether letters with marks become commands; what LaTeX has no command for stays
     */
    static String of(String text, boolean ascii) {
        StringBuilder latex = new StringBuilder();
        String composed = Normalizer.normalize(Characters.oneLine(text), Normalizer.Form.NFC);
        LIGATURE.matcher(composed).replaceAll("\u0001$0").codePoints().forEach(c -> {
            String special = c == 1 ? "{}" : SPECIAL.get(c);
            if (special != null) latex.append(special);
            else if (ascii && c > 0x7E) latex.append(letter(c));
            else latex.appendCodePoint(c);
        });
        return latex.toString();
    }

    private static String letter(int c) {
        String known = LETTERS.get(c);
        if (known != null) return known;
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        Character accent = parts.length() == 2 ? ACCENTS.get(parts.charAt(1)) : null;
        if (accent == null || parts.charAt(0) > 0x7E) return Character.toString(c);
        return "{\\" + accent + "{" + parts.charAt(0) + "}}";
    }
}
