package org.coauthor.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How two names of one family name stand to each other, from the most telling agreement to a conflict. */
enum NameRelation {
    EQUAL_WITH_MIDDLE("the same name with its middle names"),
    EQUAL("the same full name"),
    MORE_MIDDLE("the same full name, once with a middle name"),
    INITIALS_OF("an initial stands for the name, and a further initial agrees"),
    INITIAL_OF("an initial stands for the name"),
    SAME_INITIALS("the same initials"),
    SAME_INITIAL("the same initial"),
    VARIANT("a short or variant form of the given name"),
    REORDERED("the same words in another order"),
    FAMILY_LONGER("one family name is part of the other"),
    FAMILY_ALIKE("family names that differ by a letter or two"),
    CONFLICT("names that one person does not bear");

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("bob", "robert"),
            Map.entry("bill", "william"),
            Map.entry("dick", "richard"),
            Map.entry("jim", "james"),
            Map.entry("mike", "michael"),
            Map.entry("ted", "edward"),
            Map.entry("tony", "anthony"),
            Map.entry("betty", "elizabeth"),
            Map.entry("liz", "elizabeth"),
            Map.entry("kate", "katherine"),
            Map.entry("kathy", "kathleen"),
            Map.entry("peggy", "margaret"),
            Map.entry("jack", "john"),
            Map.entry("hank", "henry"),
            Map.entry("chuck", "charles"),
            Map.entry("jerry", "gerald"),
            Map.entry("larry", "lawrence"),
            Map.entry("harry", "harold"),
            Map.entry("jenny", "jennifer"),
            Map.entry("becky", "rebecca"),
            Map.entry("joe", "joseph"),
            Map.entry("steve", "stephen"),
            Map.entry("sasha", "alexander"),
            Map.entry("pepe", "jose"),
            Map.entry("rick", "richard"),
            Map.entry("maite", "teresa"),
            Map.entry("gene", "eugene"));

    /** Syllables of Hanyu Pinyin. */
    private static final Pattern SYLLABLES = Pattern.compile(
            "(?:(?:[bpmf]|[dtnl]|[gkh]|[jqx]|[zcs]h?|r|[yw])?"
                    + "(?:iang|iong|uang|ang|eng|ing|ong|uai|uan|iao|ian|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)){1,4}");

    private final String words;

    NameRelation(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The relation of two names that have the family name, or the end of it, in common. */
    static NameRelation of(NameForm one, NameForm other) {
        if (one.family().isEmpty() || other.family().isEmpty()) return CONFLICT;
        boolean family = one.family().equals(other.family()) || one.familyTail().equals(other.familyTail());
        if (!family) return across(one, other);
        List<String> a = one.given();
        List<String> b = other.given();
        String joinedA = String.join("", a);
        String joinedB = String.join("", b);
        if (joinedA.equals(joinedB)) {
            if (!one.full()) return a.size() > 1 ? SAME_INITIALS : SAME_INITIAL;
            return a.size() > 1 && b.size() > 1 ? EQUAL_WITH_MIDDLE : EQUAL;
        }
        if (a.isEmpty() || b.isEmpty()) return SAME_INITIAL;
        if (one.compatible(other)) {
            boolean middle = a.size() > 1 && b.size() > 1;
            if (one.full() && other.full()) return middle ? EQUAL_WITH_MIDDLE : MORE_MIDDLE;
            if (one.full() || other.full()) return middle ? INITIALS_OF : INITIAL_OF;
            return middle ? SAME_INITIALS : SAME_INITIAL;
        }
        if (alike(a.get(0), b.get(0)) && middlesAgree(a, b)) return VARIANT;
        if (alike(joinedA, joinedB) && joinedA.length() > 5) return VARIANT;
        return across(one, other);
    }

    private static boolean middlesAgree(List<String> a, List<String> b) {
        return a.size() < 2 || b.size() < 2 || a.get(1).charAt(0) == b.get(1).charAt(0);
    }

    /** Relations of names that no key of one family name and one initial brings together. */
    private static NameRelation across(NameForm one, NameForm other) {
        List<String> a = new ArrayList<>(one.given());
        List<String> b = new ArrayList<>(other.given());
        a.add(one.family());
        b.add(other.family());
        boolean turned =
                a.size() > b.size() || (a.size() == b.size() && a.toString().compareTo(b.toString()) > 0);
        List<String> small = turned ? b : a;
        List<String> large = turned ? a : b;
        boolean within = small.size() > 1;
        int full = 0;
        List<String> rest = new ArrayList<>(large);
        for (String part : small) {
            boolean found = rest.remove(part);
            if (found && part.length() > 2) full++;
            if (!found) {
                int at = -1;
                for (int i = 0; i < rest.size(); i++)
                    if ((part.length() == 1 || rest.get(i).length() == 1)
                            && part.charAt(0) == rest.get(i).charAt(0)) at = i;
                if (at < 0) within = false;
                else rest.remove(at);
            }
        }
        if (within && full > 1) return a.size() == b.size() ? REORDERED : FAMILY_LONGER;
        if (within && full == 1 && a.size() == b.size() && !one.family().equals(other.family())) return REORDERED;
        boolean given =
                one.full() && other.full() && !a.get(0).isEmpty() && a.get(0).equals(b.get(0));
        if (given && one.family().length() > 4 && other.family().length() > 4 && alike(one.family(), other.family()))
            return FAMILY_ALIKE;
        if (given && part(one.family(), other.family())) return FAMILY_LONGER;
        return CONFLICT;
    }

    private static boolean part(String one, String other) {
        String small = one.length() < other.length() ? one : other;
        String large = small == one ? other : one;
        return small.length() > 3
                && (large.startsWith(small) || large.endsWith(small))
                && large.length() > small.length() + 2;
    }

    /** A short form, a prefix of three letters or more, or one letter's difference in a word of five or more. */
    static boolean alike(String one, String other) {
        String small = one.length() <= other.length() ? one : other;
        String large = small == one ? other : one;
        if (small.length() < 2) return false;
        if (large.equals(SHORT.get(small)) || small.equals(SHORT.get(large))) return true;
        if (small.length() > 2 && large.startsWith(small)) return !syllables(large) || !syllables(small);
        if (small.length() > 2
                && large.length() > 3
                && small.charAt(0) == large.charAt(0)
                && "aeiouy".indexOf(small.charAt(small.length() - 1)) >= 0
                && large.startsWith(small.substring(0, small.length() - 1))
                && small.length() > 3) return true;
        if (large.length() < 5 || large.length() - small.length() > 1) return false;
        return distance(small, large) <= (large.length() > 8 ? 2 : 1);
    }

    /** Whether a name is made of Chinese syllables: such a name's beginning is another name, not a short form. */
    private static boolean syllables(String name) {
        return SYLLABLES.matcher(name).matches();
    }

    /** The long form of a short given name, otherwise the name itself. */
    static String longForm(String given) {
        return SHORT.getOrDefault(given, given);
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
