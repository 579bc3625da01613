package org.coauthor.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from its shape whether a text can be a person's name. */
public final class NameShape {
    private static final Pattern MARKS = Pattern.compile(
            "[*∗＊†‡§¶#♠♣✉^⁰-⁹¹²³]+|(?<=\\p{L})\\d(?:,\\d)*$|\\((?:[^()]{1,25})\\)|[\"“”][^\"“”]{1,20}[\"“”]");
    private static final Pattern WORD =
            Pattern.compile("(?:[ODLd]['’‘])?\\p{Lu}[\\p{L}\\p{M}'’‘`´.‐-]*|al-\\p{L}+|(?:\\p{L}\\.-?)+");
    private static final Pattern HAN = Pattern.compile(
            "\\p{IsHan}{2,4}|\\p{IsHangul}{2,5}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,5}[ 　]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{0,5}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern INITIAL = Pattern.compile("(?<=\\b\\p{Lu}\\.)(?=\\p{Lu}\\p{L})");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le", "el",
            "al", "bin", "ibn", "ben", "ter", "ten", "te", "zu", "zur", "af", "av", "y", "e", "st.", "st", "jr.", "jr",
            "ii", "iii", "iv", "san", "md.", "mc", "'t", "d'", "dr.", "prof.");
    private static final Set<String> NOT_NAMES = Set.of(
            "the",
            "a",
            "an",
            "of",
            "and",
            "for",
            "in",
            "on",
            "with",
            "to",
            "by",
            "at",
            "from",
            "is",
            "are",
            "university",
            "universität",
            "université",
            "universidad",
            "department",
            "institute",
            "school",
            "college",
            "laboratory",
            "lab",
            "journal",
            "conference",
            "proceedings",
            "learning",
            "research",
            "science",
            "sciences",
            "engineering",
            "mathematics",
            "physics",
            "statistics",
            "computer",
            "data",
            "center",
            "centre",
            "group",
            "team",
            "committee",
            "award",
            "fellowship",
            "professor",
            "project",
            "page",
            "arxiv",
            "pdf",
            "code",
            "bib",
            "doi",
            "abstract",
            "slides",
            "video",
            "poster",
            "website",
            "analysis",
            "models",
            "systems",
            "publications",
            "education",
            "news",
            "teaching",
            "cv",
            "vitae",
            "curriculum",
            "home",
            "about",
            "contact",
            "students",
            "awards",
            "service",
            "talks",
            "experience",
            "preprint",
            "workshop",
            "symposium",
            "transactions",
            "letters",
            "review",
            "press",
            "springer",
            "thesis",
            "phd",
            "ph.d.",
            "inc.",
            "llc",
            "ltd",
            "et",
            "abs",
            "others",
            "supplement",
            "github",
            "google",
            "scholar",
            "email",
            "usa",
            "uk",
            "theory",
            "introduction",
            "using",
            "hall",
            "avenue",
            "street",
            "road",
            "building",
            "room",
            "box",
            "phone",
            "tel",
            "fax",
            "address",
            "office",
            "campus",
            "towards",
            "beyond",
            "via");

    private static final Set<String> SURNAMES = Set.of("hall", "page", "press", "box", "street", "school");

    private NameShape() {}

    /** The text without affiliation and contribution marks, nicknames in brackets and runs of spaces. */
    public static String bare(String text) {
        return SPACES.matcher(MARKS.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** How many words a possible name has, or 0 where this can be no name of one person. */
    public static int words(String text) {
        if (text.length() > 70) return 0;
        String bare = bare(text);
        if (bare.isEmpty()) return 0;
        if (HAN.matcher(bare).matches()) return 2;
        int words = 0;
        int full = 0;
        String[] parts = SPACES.split(INITIAL.matcher(bare).replaceAll(" "));
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            String lower = part.toLowerCase(Locale.ROOT);
            boolean last = i == parts.length - 1;
            if (NOT_NAMES.contains(lower) && !(last && i > 0 && surname(parts[0], lower))) return 0;
            if (PARTICLES.contains(lower) && (!last || Character.isUpperCase(part.codePointAt(0)))) {
                words++;
                continue;
            }
            if (!WORD.matcher(part).matches()) return 0;
            words++;
            if (part.replaceAll("[^\\p{L}]", "").length() > 1) full++;
        }
        return full == 0 || words > 7 ? 0 : words;
    }

    /** Whether a word that is mostly no name stands behind what is mostly a given name: "Peter Hall", "Larry Page". */
    private static boolean surname(String given, String word) {
        return SURNAMES.contains(word) && NameLexicon.shared().lean(given) > 0.3;
    }

    /** Whether this can be the full name of one person: at least two words. */
    public static boolean fullName(String text) {
        return words(text) >= 2;
    }
}
