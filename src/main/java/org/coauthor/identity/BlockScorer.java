package org.coauthor.identity;

import static org.coauthor.identity.Feature.*;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A scorer for the many pairs of a block, most of which have in common what their names and their block say and that nothing is known of
 * places or shared co-authors: for such the trees are cut down once. Not thread-safe.
 */
final class BlockScorer {
    /** So often evidence must come before trees are cut down for it. */
    private static final int OFTEN = 24;

    private static final int SLOTS = 128;
    private static final int[] ALWAYS =
            ordinals(NAME_RELATION, NAME_BEARERS, BLOCK_MENTIONS, BLOCK_SPLIT, BLOCK_LARGEST);
    /** Evidence that is silent together. */
    private static final int[] COAUTHORS =
            ordinals(COAUTHORS_SHARED, COAUTHORS_SHARE, COAUTHORS_ALIKE, COAUTHORS_COVERED, COAUTHORS_RAREST);

    private static final int[] CIRCLE = ordinals(CIRCLE_TOUCH, CIRCLE_ALIKE);
    private static final int[] PLACES = ordinals(PLACES_KNOWN, PLACES_ALIKE, PLACES_SHARE, PLACES_RAREST);
    private static final int[][] SILENT = {COAUTHORS, CIRCLE, PLACES};

    private final Scorer scorer;
    private final Slot[] slots = new Slot[SLOTS];

    /** Evidence that came, and how often. */
    private static final class Slot {
        final double[] f;
        final int silent;
        int came;

        @Nullable
        NarrowedScorer narrowed;

        Slot(double[] f, int silent) {
            this.f = f.clone();
            this.silent = silent;
        }
    }

    BlockScorer(Scorer scorer) {
        this.scorer = scorer;
    }

    private static int[] ordinals(Feature... features) {
        return Arrays.stream(features).mapToInt(Feature::ordinal).toArray();
    }

    /** The odds but for the rounding of sums, or any number below the floor where they are below it. */
    double logOdds(double[] f, double floor) {
        int silent = 0;
        for (int s = 0; s < SILENT.length; s++) if (silent(SILENT[s], f)) silent |= 1 << s;
        long hash = silent;
        for (int k : ALWAYS) hash = (hash ^ Double.doubleToRawLongBits(f[k])) * 0x9E3779B97F4A7C15L;
        int at = (int) (hash >>> 57);
        Slot slot = slots[at];
        if (slot == null || slot.silent != silent || !alike(slot.f, f)) {
            slots[at] = new Slot(f, silent);
            return scorer.logOdds(f, floor);
        }
        if (slot.narrowed != null) return slot.narrowed.logOdds(f, floor);
        if (++slot.came == OFTEN) slot.narrowed = scorer.narrowed(f, known(silent));
        return scorer.logOdds(f, floor);
    }

    private static boolean silent(int[] features, double[] f) {
        for (int k : features) if (f[k] != 0) return false;
        return true;
    }

    private static boolean alike(double[] one, double[] other) {
        for (int k : ALWAYS) if (one[k] != other[k]) return false;
        return true;
    }

    private static boolean[] known(int silent) {
        boolean[] known = new boolean[Features.COUNT];
        for (int k : ALWAYS) known[k] = true;
        for (int s = 0; s < SILENT.length; s++) if ((silent >>> s & 1) != 0) for (int k : SILENT[s]) known[k] = true;
        return known;
    }
}
