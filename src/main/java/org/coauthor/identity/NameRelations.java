package org.coauthor.identity;

import java.util.Arrays;

/** Relations of the names of one block, each worked out once. Not thread-safe. */
final class NameRelations {
    private static final NameRelation[] ALL = NameRelation.values();
    private final NameForm[] forms;
    private final int[] numbers;
    /** A triangle: ordinal of the relation and one, or 0 where it is not yet known. */
    private final byte[][] known;

    NameRelations(Mentions mentions, int[] members) {
        forms = mentions.forms;
        numbers = Arrays.stream(members)
                .map(m -> mentions.nameNumber[m])
                .sorted()
                .distinct()
                .toArray();
        known = new byte[numbers.length][];
    }

    /** The places of names here, by which they are compared. */
    int[] places(int[] names) {
        int[] places = new int[names.length];
        for (int i = 0; i < places.length; i++) places[i] = Arrays.binarySearch(numbers, names[i]);
        return places;
    }

    /** The best relation of a name of one with a name of the other, but a conflict where there is one. */
    NameRelation relation(int[] ones, int[] others) {
        int best = NameRelation.CONFLICT.ordinal();
        for (int one : ones)
            for (int other : others) {
                int relation = relation(one, other);
                if (relation == NameRelation.CONFLICT.ordinal()) return NameRelation.CONFLICT;
                best = Math.min(best, relation);
            }
        return ALL[best];
    }

    private int relation(int one, int other) {
        int high = Math.max(one, other);
        int low = Math.min(one, other);
        byte[] row = known[high];
        if (row == null) {
            row = new byte[high + 1];
            known[high] = row;
        }
        if (row[low] == 0)
            row[low] = (byte)
                    (NameRelation.of(forms[numbers[one]], forms[numbers[other]]).ordinal() + 1);
        return row[low] - 1;
    }
}
