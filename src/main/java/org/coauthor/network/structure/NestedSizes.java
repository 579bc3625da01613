package org.coauthor.network.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How large parts are that lie in each other, such as cores and trusses. */
public final class NestedSizes {
    /**
     * One part.
     *
     * @param k the number that all in it have at least
     * @param size how many are in it
     */
    public record Part(int k, int size) {}

    private NestedSizes() {}

    /** The parts of those whose numbers are given, the widest first. Cost: O(n log n). */
    public static List<Part> of(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sorted.length; i++)
            if (i == 0 || sorted[i] != sorted[i - 1]) parts.add(new Part(sorted[i], sorted.length - i));
        return parts;
    }
}
