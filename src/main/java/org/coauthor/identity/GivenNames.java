package org.coauthor.identity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which given names are forms of one: short forms, beginnings, transliterations, a letter's difference. */
final class GivenNames {
    private static final Map<String, Set<String>> LONG = read();

    /** Syllables of Hanyu Pinyin, by their beginnings. */
    private static final String SYLLABLE = "(?:"
            + "[bpmf](?:ang|eng|iao|ian|ing|ai|ei|ao|ou|an|en|ie|in|iu|a|o|i|u)|me"
            + "|[dtnl](?:iang|ang|eng|ong|iao|ian|ing|uan|ai|ei|ao|ou|an|en|ia|ie|in|iu|un|uo|ue|a|e|i|u)"
            + "|(?:[gkhrzcs]|[zcs]h)(?:uang|ang|eng|ong|uai|uan|ai|ei|ao|ou|an|en|ua|uo|ui|un|a|e|i|u)"
            + "|[jqx](?:iang|iong|iao|ian|ing|uan|ia|ie|in|iu|ue|un|i|u)"
            + "|y(?:ang|ing|ong|uan|ao|ou|an|in|ue|un|a|e|i|o|u)"
            + "|w(?:ang|eng|ai|ei|an|en|a|o|u)"
            + "|ang|eng|ai|ei|ao|ou|an|en|er|a|e|o)";

    private static final Pattern ONE_SYLLABLE = Pattern.compile(SYLLABLE);
    private static final Pattern SYLLABLES = Pattern.compile(SYLLABLE + "{1,4}");

    private GivenNames() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (List<String> line : VocabularyFile.resource("/identity/short-names.tsv"))
            for (String longer : line.get(1).split(" "))
                forms.computeIfAbsent(line.get(0), k -> new LinkedHashSet<>()).add(longer);
        return forms;
    }

    /** The long forms of a short given name, otherwise the name itself. */
    static Set<String> longForms(String given) {
        return LONG.getOrDefault(given, Set.of(given));
    }

    /**
     * Whether two folded names may be forms of one: a short form, a beginning of three letters or more, the same sound, or one letter's
     * difference in a word of five or more.
     *
     * @param chinese whether the bearers are Chinese: then names made of Chinese syllables are other names where a letter differs
     */
    static boolean alike(String one, String other, boolean chinese) {
        String small = one.length() <= other.length() ? one : other;
        String large = small == one ? other : one;
        if (small.length() < 2) return false;
        if (longForms(small).contains(large) || longForms(large).contains(small)) return true;
        if (small.length() < 3) return false;
        boolean syllables =
                SYLLABLES.matcher(small).matches() && SYLLABLES.matcher(large).matches();
        if (large.startsWith(small)) return !syllables;
        if (chinese && syllables) return false;
        if (sound(small).equals(sound(large))) return true;
        if (small.length() > 4 && small.endsWith("y") && large.startsWith(small.substring(0, small.length() - 1)))
            return true;
        if (large.length() < 5 || large.length() - small.length() > 1) return false;
        return distance(small, large) <= (large.length() > 8 ? 2 : 1);
    }

    /** Whether a family name is one Chinese syllable. */
    static boolean syllable(String family) {
        return ONE_SYLLABLE.matcher(family).matches();
    }

    /** Whether two names that are not Chinese differ by rules of transliteration alone. */
    static boolean transliterated(String one, String other) {
        boolean chinese =
                SYLLABLES.matcher(one).matches() && SYLLABLES.matcher(other).matches();
        return !chinese && sound(one).equals(sound(other));
    }

    /** Whether two family names are spellings of one: the same sound, or a letter's difference. */
    static boolean familiesAlike(String one, String other) {
        if (syllable(one) && syllable(other)) return false;
        return sound(one).equals(sound(other)) || (one.length() > 4 && other.length() > 4 && alike(one, other, false));
    }

    /** What transliterations share: doubled letters once, j and y as i, umlauts without their e, no h after a vowel, lü for lv. */
    private static String sound(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
            if (i > 0 && (c == 'j' || c == 'y')) c = 'i';
            if (i == 1 && c == 'v' && (last == 'l' || last == 'n')) c = 'u';
            boolean silent = c == 'e' && "aou".indexOf(last) >= 0 || c == 'h' && "aeiou".indexOf(last) >= 0;
            if (c != last && !silent) out.append(c);
        }
        return out.toString();
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
