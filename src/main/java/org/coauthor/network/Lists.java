package org.coauthor.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Collects lists of numbers, one after the other in one array. */
final class Lists {
    private final Map<String, Integer> numbers;
    private int[] starts = new int[1024];
    private int[] values = new int[4096];
    private int count;

    /** @param numbers the numbers of the ids that come */
    Lists(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** Adds a list, each id once; ids without a number, written since the numbers were given, are left out. */
    void add(List<String> ids) {
        if (count + 1 == starts.length) starts = Arrays.copyOf(starts, 2 * starts.length);
        int from = starts[count];
        int end = from;
        if (from + ids.size() > values.length) values = Arrays.copyOf(values, 2 * (from + ids.size()));
        for (String id : ids) {
            Integer number = numbers.get(id);
            if (number == null) continue;
            values[end] = number;
            int seen = from;
            while (values[seen] != number) seen++;
            if (seen == end) end++;
        }
        starts[++count] = end;
    }

    int[] starts() {
        return Arrays.copyOf(starts, count + 1);
    }

    int[] values() {
        return Arrays.copyOf(values, starts[count]);
    }
}
