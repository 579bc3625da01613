package org.coauthor.importer.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.text.NameShape;
import org.jspecify.annotations.Nullable;

/**
 * A string that ends with its author list: "ICLR 2024 Title of the Paper, Ada Lovelace, Charles Babbage."
 *
 * @param venue that stands before the title
 * @param year behind the venue
 * @param title the title
 * @param authors the list
 */
record TitleFirst(@Nullable String venue, @Nullable Integer year, String title, String authors) {
    private static final Pattern VENUE = Pattern.compile(
            "^((?:[A-Z][A-Za-z]*[A-Z][A-Za-z]*|[A-Z]{2,})(?:[ /@-][A-Z][A-Za-z]+)?)[,:]?\\s*['’]?(20\\d\\d|19\\d\\d)[,:.]?\\s+(?=\\S)");
    private static final Pattern ACRONYM = Pattern.compile("^([A-Z]{3,8})\\s+(?=\\p{Lu}\\p{Ll}|A )");
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}),(?=\\p{Lu}\\p{Ll})");
    private static final int SHORTEST_TITLE = 12;

    /** Whether a string begins with a venue and its year. */
    static boolean venueFirst(String text) {
        return VENUE.matcher(text).find();
    }

    /**
     * Takes a string apart whose last two or more parts between commas are names, and nothing before them is.
     *
     * @param venuesFirst whether other entries of the list begin with venues, so that an acronym alone is one
     * @return null for any other string
     */
    static @Nullable TitleFirst of(String text, boolean venuesFirst) {
        String rest = GLUED.matcher(text.strip().replaceAll("[.\\s]+$", "")).replaceAll(", ");
        String venue = null;
        Integer year = null;
        Matcher v = VENUE.matcher(rest);
        Matcher acronym = ACRONYM.matcher(rest);
        if (v.find()) {
            venue = v.group(1);
            year = Integer.valueOf(v.group(2));
            rest = rest.substring(v.end());
        } else if (venuesFirst && acronym.find()) {
            venue = acronym.group(1);
            rest = rest.substring(acronym.end());
        }
        int at = rest.length();
        int names = 0;
        for (int comma = rest.lastIndexOf(','); comma > SHORTEST_TITLE; comma = rest.lastIndexOf(',', comma - 1)) {
            if (!name(rest.substring(comma + 1, at).strip(), names)) break;
            names++;
            at = comma;
        }
        boolean whole = names >= 2 || names == 1 && venue != null;
        if (!whole || NameShape.fullName(rest.split("[,.]", 2)[0])) return null;
        return new TitleFirst(
                venue,
                year,
                rest.substring(0, at).strip(),
                rest.substring(at + 1).strip());
    }

    /** A name; a single word only behind others, the last also as "A and B". */
    private static boolean name(String part, int behind) {
        String bare = part.replaceFirst("^(?:and|&) ", "");
        int and = bare.indexOf(" and ");
        if (and > 0 && behind == 0)
            return NameShape.fullName(bare.substring(0, and)) && NameShape.fullName(bare.substring(and + 5));
        return NameShape.fullName(bare) || behind > 0 && NameShape.words(bare) == 1 && bare.length() > 5;
    }
}
