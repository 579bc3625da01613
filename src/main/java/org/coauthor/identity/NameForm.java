package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.coauthor.model.AuthorMention;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A person's name reduced to what two spellings of it share: folded, without titles, generational suffixes and particles.
 *
 * @param given the given names and initials in order, of a double name its halves; every name but the family name
 * @param family the last family name, its hyphens dropped; empty where there is none
 * @param familyTail what follows the last hyphen of the family name, otherwise the same as family
 */
record NameForm(List<String> given, String family, String familyTail) {
    private static final Set<String> TITLES = Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "sir", "phd", "md");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter",
            "ten", "zu", "y", "e", "el", "al", "bin", "ibn", "ben", "af", "av", "st");
    private static final int LONGEST = 200;

    /** The name of an author mention, by its parts where they are known. */
    static NameForm of(AuthorMention mention) {
        String family = mention.family();
        String given = mention.given();
        if (family != null && given != null) return of(given, family);
        return of(mention.name());
    }

    /** A name in natural order, or with its family name before a comma or before closing initials. */
    static NameForm of(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        int comma = cut.indexOf(',');
        if (comma > 0) {
            String after = cut.substring(comma + 1).strip();
            String before = cut.substring(0, comma);
            if (!after.isEmpty() && !SUFFIXES.contains(Folding.key(after))) return of(after, before);
            return of(before);
        }
        List<String> words = words(cut);
        if (words.isEmpty()) return new NameForm(List.of(), "", "");
        int last = words.size() - 1;
        if (last > 0 && initials(words.get(last)) && words.get(0).length() > 3 && !initials(words.get(0)))
            return of(String.join(" ", words.subList(1, words.size())), words.get(0));
        while (last > 0 && (SUFFIXES.contains(Folding.key(words.get(last))))) last--;
        return of(String.join(" ", words.subList(0, last)), words.get(last));
    }

    private static NameForm of(String given, String family) {
        List<String> names = new ArrayList<>(parts(given, true));
        List<String> last = new ArrayList<>();
        for (String word : words(family)) {
            String folded = Folding.key(word);
            if (!folded.isEmpty() && !SUFFIXES.contains(folded)) last.add(word);
        }
        if (last.isEmpty()) return new NameForm(List.copyOf(names), "", "");
        names.addAll(parts(String.join(" ", last.subList(0, last.size() - 1)), false));
        String word = last.get(last.size() - 1);
        String tail = Folding.key(word.substring(word.lastIndexOf('-') + 1));
        String whole = Folding.key(word);
        return new NameForm(List.copyOf(names), whole, tail.isEmpty() ? whole : tail);
    }

    private static List<String> words(String text) {
        String plain = text.replaceAll("['’ʼ`´]", "").replaceAll("[‐‑–]", "-");
        return Arrays.stream(plain.split("[\\s.]+")).filter(w -> !w.isBlank()).toList();
    }

    /** Two or three capitals, or one letter. */
    private static boolean initials(String word) {
        if (word.length() == 1) return Character.isUpperCase(word.charAt(0));
        return word.length() <= 3
                && word.chars().allMatch(Character::isUpperCase)
                && word.chars().allMatch(c -> c < 128);
    }

    private static List<String> parts(String text, boolean first) {
        List<String> parts = new ArrayList<>();
        boolean shouting = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 3;
        for (String word : words(text)) {
            if (!shouting && word.length() <= 3 && word.length() > 1 && initials(word)) {
                for (String c : Folding.key(word).split("")) parts.add(c);
                continue;
            }
            String[] halves = word.split("-");
            for (String half : halves) {
                String folded = Folding.key(half);
                boolean skip = folded.isEmpty()
                        || (first && parts.isEmpty() && TITLES.contains(folded))
                        || (halves.length == 1 && !(first && parts.isEmpty()) && PARTICLES.contains(folded))
                        || SUFFIXES.contains(folded);
                if (!skip) parts.add(folded);
            }
        }
        return parts;
    }

    /** Whether the first given name is written out. */
    boolean full() {
        return !given.isEmpty() && given.get(0).length() > 1 && !family.isEmpty();
    }

    /** Whether two given names and more stand there, all written out. */
    boolean writtenOut() {
        return given.size() > 1 && given.stream().allMatch(g -> g.length() > 1) && !family.isEmpty();
    }

    /** The first given name that is written out, the family name aside; empty where there is none. */
    String called() {
        for (String word : given) if (word.length() > 1) return word;
        return "";
    }

    /** What stands before the last hyphen of the family name; empty where there is none. */
    String familyHead() {
        return family.endsWith(familyTail) ? family.substring(0, family.length() - familyTail.length()) : "";
    }

    /** Whether a folded word is a particle of family names. */
    static boolean particle(String word) {
        return PARTICLES.contains(word);
    }

    /** The first letter of the first given name, empty where there is none. */
    String initial() {
        return given.isEmpty()
                ? ""
                : given.get(0).substring(0, Character.charCount(given.get(0).codePointAt(0)));
    }

    /** All of it as one string: equal for two spellings that differ in case, marks, dots and hyphens alone. */
    String key() {
        return String.join("", given) + " " + family;
    }

    /** Whether one person can bear both names, as far as the names alone say. */
    boolean compatible(NameForm other) {
        if (family.isEmpty() || other.family.isEmpty()) return false;
        if (!family.equals(other.family) && !familyTail.equals(other.familyTail)) return false;
        if (String.join("", given).equals(String.join("", other.given))) return true;
        if (given.isEmpty() || other.given.isEmpty()) return true;
        if (!same(given.get(0), other.given.get(0))) return false;
        List<String> shorter = given.size() <= other.given.size() ? given : other.given;
        List<String> longer = shorter == given ? other.given : given;
        int at = 1;
        for (int i = 1; i < shorter.size(); i++) {
            while (at < longer.size() && !same(shorter.get(i), longer.get(at))) at++;
            if (at++ >= longer.size()) return false;
        }
        return true;
    }

    private static boolean same(String one, String other) {
        if (one.length() == 1 || other.length() == 1) return one.charAt(0) == other.charAt(0);
        return one.equals(other);
    }

    /** The fuller of two names: more letters in the given names, then the first in order. */
    static @Nullable String fuller(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) return one == null ? other : one;
        int byLetters = Integer.compare(letters(one), letters(other));
        if (byLetters != 0) return byLetters > 0 ? one : other;
        int byMarks = Long.compare(marks(one), marks(other));
        if (byMarks != 0) return byMarks > 0 ? one : other;
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static int letters(String name) {
        return Folding.key(name).length();
    }

    private static long marks(String name) {
        return name.chars().filter(c -> c > 127 || Character.isUpperCase(c)).count() * 2
                - (name.equals(name.toUpperCase(Locale.ROOT)) ? name.length() * 4L : 0);
    }
}
