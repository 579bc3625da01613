package org.coauthor.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * LaTeX as it stands in bibliographies, as plain Unicode text: accents, letters, symbols, simple formulas, dashes and quotes; braces and
 * formatting commands fall away and their content stays. Never throws; what cannot be understood stays as it is.
 */
public final class Latex {
    /** Groups within groups beyond this are no longer told apart; their text is kept. */
    private static final int DEPTH_MAX = 100;

    private final String source;
    private int at;
    private boolean math;

    private Latex(String source) {
        this.source = source;
    }

    /** The text in Unicode, NFC, runs of white space as one space; linear in its length. */
    public static String toUnicode(String latex) {
        String text = latex;
        if (marked(latex)) {
            StringBuilder out = new StringBuilder(latex.length());
            Latex reader = new Latex(latex);
            while (reader.at < latex.length()) reader.group(out, 0);
            text = out.toString();
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean marked(String text) {
        for (int i = 0; i < text.length(); i++) if ("\\{}$~-`'".indexOf(text.charAt(i)) >= 0) return true;
        return false;
    }

    /** Reads to the brace that closes this group, or to the end. */
    private void group(StringBuilder out, int depth) {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '}') {
                at++;
                return;
            }
            element(out, depth);
        }
    }

    private void element(StringBuilder out, int depth) {
        char c = source.charAt(at++);
        switch (c) {
            case '\\' -> command(out, depth);
            case '{' -> {
                if (depth < DEPTH_MAX) group(out, depth + 1);
            }
            case '}' -> {}
            case '~' -> out.append(' ');
            case '$' -> dollar(out);
            case '-' -> dashes(out);
            case '^', '_' -> script(out, c, depth);
            case '`', '\'' -> quotes(out, c);
            default -> out.append(c);
        }
    }

    /** A dollar opens or closes a formula; before a digit, with none to close it, it is money. */
    private void dollar(StringBuilder out) {
        if (!math && source.indexOf('$', at) < 0) out.append('$');
        else math = !math;
    }

    private void dashes(StringBuilder out) {
        int count = 1;
        while (count < 3 && at < source.length() && source.charAt(at) == '-') {
            at++;
            count++;
        }
        out.append(count == 1 ? '-' : count == 2 ? '\u2013' : '\u2014');
    }

    private void quotes(StringBuilder out, char c) {
        int length = out.length();
        if (c == '`' && length > 0 && (out.charAt(length - 1) == '?' || out.charAt(length - 1) == '!')) {
            out.setCharAt(length - 1, out.charAt(length - 1) == '?' ? '\u00BF' : '\u00A1');
        } else if (at < source.length() && source.charAt(at) == c && !math) {
            at++;
            out.append(c == '`' ? '\u201C' : '\u201D');
        } else out.append(math && c == '\'' ? '\u2032' : c);
    }

    private void script(StringBuilder out, char c, int depth) {
        if (!math) {
            out.append(c);
            return;
        }
        String argument = argument(depth);
        String raised = LatexTables.script(c, argument);
        if (raised == null) out.append(c).append(argument);
        else out.append(raised);
    }

    private void command(StringBuilder out, int depth) {
        if (at >= source.length()) {
            out.append('\\');
            return;
        }
        String name = name();
        Character accent = LatexTables.ACCENTS.get(name);
        if (accent != null && !math) {
            accent(out, accent, name, argument(depth));
            return;
        }
        if (Character.isLetter(name.charAt(0))) skipSpaces();
        String symbol = LatexTables.SYMBOLS.get(name);
        if (symbol != null) out.append(symbol);
        else if (LatexTables.QUOTING.contains(name))
            out.append('\u201C').append(argument(depth)).append('\u201D');
        else if (name.equals("textsuperscript") || name.equals("textsubscript")) {
            String argument = argument(depth);
            String raised = LatexTables.script(name.equals("textsuperscript") ? '^' : '_', argument);
            out.append(raised == null ? argument : raised);
        } else if (name.equals("href")) {
            argument(depth);
            out.append(argument(depth));
        } else if (name.equals("frac")) {
            out.append(argument(depth)).append('/').append(argument(depth));
        } else option();
    }

    /** The command after a backslash: letters, or one other character. */
    private String name() {
        int from = at;
        while (at < source.length() && letter(source.charAt(at))) at++;
        if (at == from) at += Character.charCount(source.codePointAt(at));
        return source.substring(from, at);
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void skipSpaces() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) at++;
    }

    /** An option in brackets right after an unknown command is for the typesetter alone. */
    private void option() {
        if (at >= source.length() || source.charAt(at) != '[') return;
        int close = source.indexOf(']', at);
        if (close > 0 && close < at + 100) at = close + 1;
    }

    /** The next group, command or character. */
    private String argument(int depth) {
        skipSpaces();
        StringBuilder out = new StringBuilder();
        if (at >= source.length() || source.charAt(at) == '}') return "";
        if (depth >= DEPTH_MAX) return "";
        if (source.charAt(at) == '{' || source.charAt(at) == '\\') element(out, depth + 1);
        else {
            int point = source.codePointAt(at);
            at += Character.charCount(point);
            out.appendCodePoint(point);
        }
        return out.toString();
    }

    private static void accent(StringBuilder out, char mark, String name, String argument) {
        if (argument.isEmpty()) {
            @Nullable String alone = name.equals("~") || name.equals("^") ? name : null;
            if (alone != null) out.append(alone);
            return;
        }
        int first = argument.codePointAt(0);
        int rest = Character.charCount(first);
        // The accent takes the dot's place, so LaTeX asks for dotless letters and Unicode for plain ones.
        int base = first == '\u0131' ? 'i' : first == '\u0237' ? 'j' : first;
        out.append(Normalizer.normalize(Character.toString(base) + mark, Normalizer.Form.NFC))
                .append(argument, rest, argument.length());
    }
}
