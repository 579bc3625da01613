package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    private final String words;

    NameRelation(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /**
     * Whether two names in full are surely one name, if hardly anybody bears it: the same words in another order, a family name that
     * goes on, or one that is transliterated by other rules.
     */
    static boolean oneName(NameForm one, NameForm other) {
        if (!one.full() || !other.full() || !written(one.given()) || !written(other.given())) return false;
        List<String> a = new ArrayList<>(one.given());
        List<String> b = new ArrayList<>(other.given());
        if (a.equals(b)
                && (GivenNames.transliterated(one.family(), other.family())
                        || one.family().equals(other.familyHead())
                        || other.family().equals(one.familyHead()))) return true;
        a.add(one.family());
        b.add(other.family());
        List<String> small = a.size() <= b.size() ? a : b;
        List<String> large = small == a ? b : a;
        if (small.size() < large.size()) return large.subList(0, small.size()).equals(small);
        a.sort(Comparator.naturalOrder());
        b.sort(Comparator.naturalOrder());
        return a.equals(b);
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
        boolean chinese = GivenNames.syllable(one.family());
        if (GivenNames.alike(a.get(0), b.get(0), chinese) && middlesAgree(a, b)) return VARIANT;
        if (written(a) && written(b) && GivenNames.alike(joinedA, joinedB, chinese) && joinedA.length() > 5)
            return VARIANT;
        return across(one, other);
    }

    /** Whether no given name is an initial. */
    private static boolean written(List<String> given) {
        return given.stream().allMatch(g -> g.length() > 1);
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
        if (one.family().equals(other.family())) return CONFLICT;
        if (joined(a).equals(joined(b))) return REORDERED;
        boolean given = !one.called().isEmpty() && one.called().equals(other.called());
        if (!given) return CONFLICT;
        boolean half =
                one.familyHead().equals(other.family()) || other.familyHead().equals(one.family());
        if (half || part(one.family(), other.family())) return FAMILY_LONGER;
        return GivenNames.familiesAlike(one.family(), other.family()) ? FAMILY_ALIKE : CONFLICT;
    }

    /** The words of a name without its initials, in order, as one. */
    private static String joined(List<String> words) {
        return String.join("", words.stream().filter(w -> w.length() > 1).toList());
    }

    /** Whether one family name begins or ends with the other, or has a particle written together with it. */
    private static boolean part(String one, String other) {
        String small = one.length() < other.length() ? one : other;
        String large = small == one ? other : one;
        int more = large.length() - small.length();
        if (small.length() < 4) return false;
        if (large.endsWith(small)) return more > 2 || NameForm.particle(large.substring(0, more));
        return large.startsWith(small) && more > 2;
    }
}
