package org.coauthor.export;

import java.util.Locale;

/** Colours of clusters that colour-blind people can tell apart (Okabe and Ito; then Tol's muted scheme). */
final class Palette {
    private static final int[] COLOURS = {
        0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0xF0E442, 0x332288, 0x88CCEE, 0x44AA99, 0x117733,
        0x999933, 0xDDCC77, 0xCC6677, 0x882255, 0xAA4499
    };

    private Palette() {}

    /** Red, green and blue as 0xRRGGBB for a cluster from 1; grey for any other number. */
    static int colour(int cluster) {
        return cluster < 1 ? 0x888888 : COLOURS[(cluster - 1) % COLOURS.length];
    }

    /** {@code #RRGGBB}. */
    static String hex(int cluster) {
        return String.format(Locale.ROOT, "#%06X", colour(cluster));
    }
}
