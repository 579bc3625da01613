package org.coauthor.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Offers what somebody may have meant by a word that is not known. */
public final class Near {
    private static final int MOST = 3;

    private Near() {}

    /** {@code did you mean a, b?}, the known words by their edit distance from the given one, those that contain it first. */
    public static String hint(String given, Collection<String> known) {
        String word = given.toLowerCase(Locale.ROOT);
        List<String> near = known.stream()
                .filter(k -> k.toLowerCase(Locale.ROOT).contains(word) || distance(word, k) <= (word.length() + 2) / 2)
                .sorted(Comparator.comparing(
                                (String k) -> !k.toLowerCase(Locale.ROOT).contains(word))
                        .thenComparing(k -> distance(word, k))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        return near.isEmpty() ? "" : "did you mean " + String.join(", ", near) + "?";
    }

    private static int distance(String word, String known) {
        return LevenshteinDistance.getDefaultInstance().apply(word, known.toLowerCase(Locale.ROOT));
    }
}
