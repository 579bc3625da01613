package org.coauthor.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Collects where each author is or was, one after the other. */
final class Stays {
    private final Map<String, Integer> numbers;
    private int[] starts = new int[1024];
    private int[] institutions = new int[1024];
    private short[] from = new short[1024];
    private short[] to = new short[1024];
    private int authors;
    private int count;

    /** @param numbers the numbers of the institutions that come */
    Stays(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** Adds an author's stays, each a list of an institution and two dates; those at institutions without a number are left out. */
    void add(List<?> stays) {
        if (authors + 1 == starts.length) starts = Arrays.copyOf(starts, 2 * starts.length);
        for (Object stay : stays) {
            List<?> parts = (List<?>) stay;
            Integer institution = parts.get(0) instanceof String id ? numbers.get(id) : null;
            if (institution == null) continue;
            if (count == institutions.length) {
                institutions = Arrays.copyOf(institutions, 2 * count);
                from = Arrays.copyOf(from, 2 * count);
                to = Arrays.copyOf(to, 2 * count);
            }
            institutions[count] = institution;
            from[count] = year(parts.get(1).toString());
            to[count++] = year(parts.get(2).toString());
        }
        starts[++authors] = count;
    }

    /** The year of an ISO date, 0 where there is none. */
    private static short year(String date) {
        return date.length() < 4 || !date.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')
                ? 0
                : Short.parseShort(date.substring(0, 4));
    }

    Affiliations of(Catalogue known, Assignment countries) {
        return new Affiliations(
                new Assignment(known, Arrays.copyOf(starts, authors + 1), Arrays.copyOf(institutions, count)),
                Arrays.copyOf(from, count),
                Arrays.copyOf(to, count),
                countries);
    }
}
