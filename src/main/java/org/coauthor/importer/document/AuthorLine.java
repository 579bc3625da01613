package org.coauthor.importer.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.text.NameShape;
import org.jspecify.annotations.Nullable;

/** Tells lines that hold nothing but an author list. */
final class AuthorLine {
    private static final Pattern WITH = Pattern.compile(
            "^\\(?(?:joint(?:ly)?(?: work)? with|in collaboration with|coauthored with|co-authored with|with|w/|avec|mit|con|com)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY =
            Pattern.compile("^(?:authors?\\s*:|by(?= \\p{Lu}))\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CUT = Pattern.compile(
            "(?<![,\\s])[,\\s]*(?:\\bet\\.? al\\b\\.?|\\band (?:\\d+ )?(?:more|others)\\b|\\.\\.\\.|…).{0,40}$");
    private static final Pattern PIECE =
            Pattern.compile("\\s*[,;，、]\\s*(?:and |& )?|\\s+(?:and|&|und|et|y|e)\\s+|\\s*[·•]\\s*");

    /** In characters: the lists of large collaborations are not written out in a CV. */
    private static final int LONGEST = 3_000;

    private AuthorLine() {}

    /** Whether all of a line reads as people, and at least two of them, or the owner alone. */
    static boolean matches(String line, @Nullable String owner) {
        if (line.length() > LONGEST) return false;
        String text = CUT.matcher(
                        BY.matcher(WITH.matcher(line).replaceFirst("")).replaceFirst(""))
                .replaceFirst("")
                .strip()
                .replaceAll("[.,;)]+$", "");
        if (text.isEmpty()) return false;
        boolean with = without(line) != null;
        int full = 0;
        int all = 0;
        boolean own = false;
        for (String piece : PIECE.split(text)) {
            if (piece.isBlank()) continue;
            int words = NameShape.words(piece);
            if (words == 0) return false;
            all++;
            if (words >= 2) full++;
            own |= owner != null && Owner.same(piece, owner);
        }
        boolean cut = cut(line);
        return own || full >= 2 && full * 2 >= all || full >= 1 && (cut || with) && full * 2 >= all;
    }

    /** Whether a list says that more people belong to it. */
    static boolean cut(String line) {
        return CUT.matcher(line).find();
    }

    /** The list without its "with", where the owner is left out of it; null for any other line. */
    static @Nullable String without(String line) {
        Matcher m = WITH.matcher(line);
        return m.find() ? line.substring(m.end()).replaceAll("[.)\\s]+$", "") : null;
    }

    static String bare(String line) {
        return BY.matcher(line).replaceFirst("").replaceAll("[,;\\s]+$", "");
    }
}
