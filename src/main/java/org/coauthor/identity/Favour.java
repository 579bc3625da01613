package org.coauthor.identity;

import java.util.Locale;

/** Which error is worse where a choice must be made: two people taken for one, or one person taken for two. */
public enum Favour {
    /** Joins only from odds of four to one. */
    PRECISION(Math.log(4)),
    /** Joins what is more probable than not. */
    BALANCE(0),
    /** Joins from odds of one to two and a half. */
    RECALL(-Math.log(2.5));

    private final double threshold;

    Favour(double threshold) {
        this.threshold = threshold;
    }

    /** Natural logarithm of the odds from which two are joined. */
    double threshold() {
        return threshold;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
