package org.coauthor.identity;

/**
 * How much surer than even one must be that two bearers of a name are one person, in natural logarithms of odds. Two people taken for one
 * are the greater harm: the more so, and the likelier, the commoner the name is and the more works both have. A rare name is joined on
 * less, and so is one that is cut to an initial, of which the scorer thinks too little.
 */
final class Caution {
    /** Of a name that ten times as many people bear. */
    private static final double STEP = 0.4;

    private static final double LEAST = -1;
    private static final double MOST = 0.4;
    private static final double INITIAL = -0.2;
    /** Of a smaller side that has e times as many mentions. */
    private static final double SIZE = 0.25;
    /** Common logarithm of how many of a million people bear a name of which there are hardly two. */
    static final double RARE = -1;

    private Caution() {}

    /** The caution that a pair calls for. */
    static double of(double[] f) {
        int relation = (int) f[Feature.NAME_RELATION.ordinal()];
        boolean initial =
                relation >= NameRelation.INITIALS_OF.ordinal() && relation <= NameRelation.SAME_INITIAL.ordinal();
        if (initial) return INITIAL;
        double bearers = f[Feature.NAME_BEARERS.ordinal()];
        double size = bearers < RARE ? 0 : SIZE * f[Feature.SIZE_SMALLER.ordinal()];
        return Math.max(LEAST, Math.min(MOST, STEP * bearers)) + size;
    }
}
