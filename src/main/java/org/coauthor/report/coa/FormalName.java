package org.coauthor.report.coa;

import java.util.Set;
import java.util.regex.Pattern;
import org.coauthor.text.Folding;
import org.coauthor.text.NameParser;
import org.coauthor.text.PersonName;

/** Names as NSF wants them: "Last, First, Middle Initial". */
final class FormalName {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u3000]+");
    private static final Set<String> GROUP_WORDS = Set.of("collaboration", "consortium");
    private static final Set<String> GROUP_ENDS =
            Set.of("team", "group", "network", "initiative", "investigators", "project", "committee", "society");

    private FormalName() {}

    /** "Sebastian U Stich" is "Stich, Sebastian, U"; a name of one word stays as it is. */
    static String of(String natural) {
        PersonName name = NameParser.parse(spaced(natural));
        String given = name.given();
        String family = name.suffix() == null ? name.family() : name.family() + " " + name.suffix();
        if (given == null || given.isBlank()) return family;
        String[] words = given.replace(".", ". ").strip().split("\\s+");
        if (words.length == 1) return family + ", " + words[0];
        String middle = words[1];
        return family + ", " + words[0] + ", " + middle.substring(0, middle.offsetByCodePoints(0, 1));
    }

    /** One plain space where the source has thin, hard or several ones. */
    static String spaced(String name) {
        return SPACES.matcher(name).replaceAll(" ").strip();
    }

    /** What two spellings of one name share: folded words, whether written formally or naturally. */
    static String key(String name) {
        PersonName parts = NameParser.parse(spaced(name).replaceFirst(",\\s*(\\p{L})\\.?$", " $1"));
        return Folding.words(parts.natural());
    }

    /** The key of the formal name: what remains of a name in a workbook. */
    static String formalKey(String formal) {
        return Folding.words(formal);
    }

    /** Whether two formal names differ in nothing but a middle initial that one of them leaves out. */
    static boolean sameButForInitial(String one, String other) {
        String[] a = one.split(",", 2);
        String[] b = other.split(",", 2);
        if (a.length < 2 || b.length < 2 || !formalKey(a[0]).equals(formalKey(b[0]))) return false;
        String given = formalKey(a[1]);
        String longer = formalKey(b[1]);
        return given.length() < longer.length() ? initialMore(given, longer) : initialMore(longer, given);
    }

    private static boolean initialMore(String given, String longer) {
        return !given.isEmpty()
                && longer.startsWith(given + " ")
                && longer.codePointCount(given.length(), longer.length()) == 2;
    }

    /** A consortium or group, which is nobody. */
    static boolean group(String name) {
        String[] words = Folding.words(name).split(" ");
        if (words.length < 2) return false;
        for (String word : words) if (GROUP_WORDS.contains(word)) return true;
        return GROUP_ENDS.contains(words[words.length - 1]);
    }
}
