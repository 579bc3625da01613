package org.coauthor.export;

import java.util.regex.Pattern;

/**
 * A range of pages.
 *
 * @param first as written; the whole text where it is no range
 * @param last as written, empty where there is none
 */
record Pages(String first, String last) {
    /** What stands between two pages: hyphens or dashes. */
    static final Pattern RANGE = Pattern.compile("\\s*(?:--?|[\u2010-\u2015])\\s*");

    static Pages of(String text) {
        String[] parts = RANGE.split(text.strip(), -1);
        return parts.length == 2 ? new Pages(parts[0], parts[1]) : new Pages(text.strip(), "");
    }
}
