package org.coauthor.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Relations of the names of one block, each worked out once. Not thread-safe. */
final class NameRelations {
    private static final NameRelation[] ALL = NameRelation.values();
    private final NameForm[] forms;
    private final int[] numbers;
    /** A triangle: ordinal of the relation and one, or 0 where it is not yet known. */
    private final byte[][] known;
    /** The names that all others are compared with, and what came of it by name, as in {@link #known}. */
    private int[] looking = new int[0];

    private final byte[] seen;

    NameRelations(Mentions mentions, int[] members) {
        forms = mentions.forms;
        numbers = Arrays.stream(members)
                .map(m -> mentions.nameNumber[m])
                .sorted()
                .distinct()
                .toArray();
        known = new byte[numbers.length][];
        seen = new byte[numbers.length];
    }

    /** The places of names here, by which they are compared. */
    int[] places(int[] names) {
        int[] places = new int[names.length];
        for (int i = 0; i < places.length; i++) places[i] = Arrays.binarySearch(numbers, names[i]);
        return places;
    }

    /**
     * Numbers that two names share where a chain of names leads from one to the other of which each may be borne by the bearer of the
     * next: names of different numbers are of different people.
     *
     * @param borne names that one person bears, by their places
     */
    int[] strangers(List<int[]> borne) {
        Clusters kin = new Clusters(numbers.length);
        for (int[] names : borne) for (int name : names) kin.join(names[0], name);
        for (int one = 1; one < numbers.length; one++)
            for (int other = 0; other < one; other++)
                if (kin.find(one) != kin.find(other) && relation(one, other) != NameRelation.CONFLICT.ordinal())
                    kin.join(one, other);
        return IntStream.range(0, numbers.length).map(kin::find).toArray();
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

    /** Takes names with which others are to be compared. */
    void look(int[] names) {
        looking = names;
        Arrays.fill(seen, (byte) 0);
    }

    /** The {@link #relation} of the names looked at and others. */
    NameRelation looked(int[] others) {
        int best = NameRelation.CONFLICT.ordinal();
        for (int other : others) {
            if (seen[other] == 0)
                seen[other] = (byte) (relation(looking, new int[] {other}).ordinal() + 1);
            if (seen[other] > NameRelation.CONFLICT.ordinal()) return NameRelation.CONFLICT;
            best = Math.min(best, seen[other] - 1);
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
