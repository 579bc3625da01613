package org.coauthor.importer.listing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.text.NameShape;
import org.jspecify.annotations.Nullable;

/**
 * A line in which the authors follow the title without a space.
 *
 * @param title the title
 * @param authors the author list with its "et al."; empty where none was found
 * @param place the institution's slug behind "·", if any
 */
record GluedTitle(String title, String authors, @Nullable String place) {
    private static final int LONGEST = 4000;
    private static final Pattern PLACE = Pattern.compile("\\s+·\\s+([^·,]{1,60})$");
    private static final Pattern CUT =
            Pattern.compile("[,\\s]*(?:\\bet\\.? al\\b\\.?|\\band (?:\\d+ )?(?:more|others)\\b.*)$");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*|\\s+and\\s+|\\s*&\\s*");
    /** Beginnings of family names with a capital inside: McIntosh, DeSantis. */
    private static final Pattern INNER =
            Pattern.compile("(?:^|.*[\\p{Ll}\\p{P} ])(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|[OD]['’])$");

    private static final Pattern GLUED_INITIAL = Pattern.compile("(?<=\\b\\p{Lu}\\.)(?=\\p{Lu}[\\p{L}'’])");
    private static final Pattern ODD_CAPITALS = Pattern.compile("\\p{Lu}{2,}\\p{Ll}.*");

    /**
     * Divides a line.
     *
     * @param words words of the document, by which a name without a capital is told from the title's last word
     */
    static GluedTitle divide(String line, Set<String> words) {
        String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        String place = null;
        Matcher p = PLACE.matcher(text);
        if (p.find()) {
            place = p.group(1).strip();
            text = text.substring(0, p.start());
        }
        Matcher cut = CUT.matcher(text);
        String names = cut.find() ? text.substring(0, cut.start()) : text;
        int at = glue(names);
        if (at < 0) at = lowerCaseGlue(names, words);
        if (at < 0) return new GluedTitle(text.strip(), "", place);
        return new GluedTitle(
                text.substring(0, at).strip(),
                GLUED_INITIAL.matcher(text.substring(at).strip()).replaceAll(" "),
                place);
    }

    /** Where the authors begin: the last place at which all that follows reads as names. */
    private static int glue(String text) {
        int start = Math.max(1, namesFrom(text));
        int best = -1;
        int bestWords = 0;
        for (int i = start; i < text.length(); i++) {
            if (!boundary(text, i)) continue;
            int words = firstNameWords(text.substring(i));
            if (words == 0) continue;
            boolean better = Math.min(words, 2) > bestWords
                    || Math.min(words, 2) == bestWords
                            && !INNER.matcher(text.substring(Math.max(0, i - 6), i))
                                    .matches();
            if (better) {
                best = i;
                bestWords = Math.min(words, 2);
            }
        }
        return best;
    }

    /** Commas from the right divide names as long as the parts can be names; the glue is inside the part before them. */
    private static int namesFrom(String text) {
        String[] parts = COMMA.split(text, -1);
        int names = 0;
        for (int i = parts.length - 1; i > 0 && NameShape.words(parts[i]) > 0; i--) names++;
        Matcher m = COMMA.matcher(text);
        int skip = parts.length - 1 - names;
        int at = 0;
        for (int i = 0; i < skip && m.find(); i++) at = m.end();
        return at;
    }

    private static int firstNameWords(String authors) {
        String[] parts = COMMA.split(authors, -1);
        for (String part : parts) if (NameShape.words(part) == 0) return 0;
        String first = parts[0].split("[ .]", 2)[0];
        if (ODD_CAPITALS.matcher(first).matches()) return 0;
        return NameShape.words(parts[0]);
    }

    private static boolean boundary(String text, int i) {
        int here = text.codePointAt(i);
        char before = text.charAt(i - 1);
        if (!Character.isUpperCase(here)) return false;
        // Inside a run of capitals only the last one can begin a name.
        if (Character.isUpperCase(before)
                && !(i + 1 < text.length() && (Character.isLowerCase(text.charAt(i + 1)) || text.charAt(i + 1) == '.')))
            return false;
        return !Character.isWhitespace(before) && "-‐–—'’‘(/[{\"“".indexOf(before) < 0;
    }

    /** A first name without a capital: the title's last word is then a word that the document also has elsewhere. */
    private static int lowerCaseGlue(String text, Set<String> words) {
        int comma = text.indexOf(',');
        if (comma < 0) return -1;
        String head = text.substring(0, comma);
        int lastSpace = head.lastIndexOf(' ');
        int start = lastSpace < 0 ? 0 : head.lastIndexOf(' ', lastSpace - 1) + 1;
        int end = lastSpace < start ? head.length() : lastSpace;
        for (int i = end - 3; i >= start + 5; i--)
            if (words.contains(head.substring(start, i).toLowerCase(Locale.ROOT))) return i;
        return -1;
    }
}
