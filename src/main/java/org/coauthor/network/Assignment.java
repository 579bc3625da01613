package org.coauthor.network;

import java.util.function.IntPredicate;

/**
 * What is assigned to what: venues and topics to works, institutions to people. The arrays are read only.
 *
 * @param things the venues, topics or institutions
 * @param starts one more than there are owners: where each owner's things begin
 * @param numbers numbers of the things of all owners
 */
public record Assignment(Catalogue things, int[] starts, int[] numbers) {
    public Assignment {
        Ranges.check(starts, numbers, things.size());
    }

    /** So many owners that have nothing. */
    public static Assignment none(int owners) {
        return new Assignment(Catalogue.EMPTY, new int[owners + 1], new int[0]);
    }

    /** How many owners there are. */
    public int owners() {
        return starts.length - 1;
    }

    /** Whether an owner has at least one of these things. */
    IntPredicate toAny(Iterable<Integer> wanted) {
        boolean[] flags = new boolean[things.size()];
        for (int thing : wanted) flags[thing] = true;
        return owner -> {
            for (int i = starts[owner]; i < starts[owner + 1]; i++) if (flags[numbers[i]]) return true;
            return false;
        };
    }
}
