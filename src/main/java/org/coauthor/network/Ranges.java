package org.coauthor.network;

/** Lists of numbers, one after the other in one array. */
final class Ranges {
    private Ranges() {}

    /** Throws where the starts do not cut the numbers into lists, or a number is not below the limit. */
    static void check(int[] starts, int[] numbers, int limit) {
        int lists = starts.length - 1;
        if (lists < 0 || starts[0] != 0 || starts[lists] != numbers.length)
            throw new IllegalArgumentException("the lists do not fill their array of " + numbers.length);
        for (int i = 0; i < lists; i++)
            if (starts[i + 1] < starts[i]) throw new IllegalArgumentException("list " + i + " ends before it begins");
        for (int number : numbers)
            if (number < 0 || number >= limit) throw new IllegalArgumentException(number + " is none of " + limit);
    }
}
