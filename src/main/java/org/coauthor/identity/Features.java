package org.coauthor.identity;

import static org.coauthor.identity.Feature.*;

import java.util.stream.IntStream;

/** The evidence between two profiles as numbers, one for each {@link Feature}. Not thread-safe. */
final class Features {
    /** Common logarithm of how many of a million people bear a rare name. */
    private static final double RARE = 0;

    static final int COUNT = Feature.values().length;

    /** Natural logarithms of the small numbers, which are asked for a million times. */
    private static final double[] LOGS =
            IntStream.range(0, 1 << 12).mapToDouble(Math::log).toArray();

    private static final double[] LOGS_AND_ONE =
            IntStream.range(0, 1 << 10).mapToDouble(Math::log1p).toArray();

    private final Profiles profiles;
    /** What two vectors have in common. */
    private final double[] common = new double[3];

    Features(Profiles profiles) {
        this.profiles = profiles;
    }

    /** How a name stands in its block: mentions that may be of it, the groups they form by sure evidence, the largest group. */
    record Context(int mentions, int groups, int largest, double subject) {}

    /** All evidence. */
    double[] of(Profile one, Profile two, NameRelation relation, Context context) {
        double touch =
                Math.max(one.coauthors().cosine(two.circle()), two.coauthors().cosine(one.circle()));
        double[] f = new double[COUNT];
        fill(f, one, two, relation, context, touch, one.circle().cosine(two.circle()));
        return f;
    }

    /** All evidence into an array that is used again, where what the circles say is known. */
    void fill(
            double[] f, Profile one, Profile two, NameRelation relation, Context context, double touch, double alike) {
        f[NAME_RELATION.ordinal()] = relation.ordinal();
        f[NAME_BEARERS.ordinal()] = Math.max(rarest(one), rarest(two));
        people(f, one, two);
        f[CIRCLE_TOUCH.ordinal()] = touch;
        f[CIRCLE_ALIKE.ordinal()] = alike;
        double size = Math.sqrt(Math.min(one.size(), two.size()));
        one.titles().common(two.titles(), profiles.words.rarity(), common);
        f[TITLES_ALIKE.ordinal()] = common[0];
        f[TITLES_SHARED.ordinal()] = common[1] / size;
        f[TITLES_RAREST.ordinal()] = common[2];
        double dot = one.subject().dot(two.subject());
        f[SUBJECT_ALIKE.ordinal()] = one.subject().cosine(two.subject(), dot);
        f[SUBJECT_RELATIVE.ordinal()] = f[SUBJECT_ALIKE.ordinal()] - context.subject;
        f[SUBJECT_ACROSS.ordinal()] = one.subjectAcross(two, dot);
        f[SUBJECT_STRAY.ordinal()] = stray(one, two, f[SUBJECT_ACROSS.ordinal()]);
        one.venues().common(two.venues(), profiles.venues.rarity(), common);
        f[VENUES_ALIKE.ordinal()] = common[0];
        f[VENUES_SHARED.ordinal()] = common[1] / size;
        f[VENUES_RAREST.ordinal()] = common[2];
        f[VENUES_WORDS.ordinal()] = one.venueWords().cosine(two.venueWords());
        float[] rare = profiles.places.rarity();
        one.places().common(two.places(), rare, common);
        f[PLACES_ALIKE.ordinal()] = common[0];
        f[PLACES_SHARE.ordinal()] = share(common[1], one.places(), two.places(), rare);
        f[PLACES_RAREST.ordinal()] = common[2];
        f[PLACES_KNOWN.ordinal()] =
                (one.places().isEmpty() ? 0 : 1) + (two.places().isEmpty() ? 0 : 1);
        years(f, one, two);
        f[SIZE_SMALLER.ordinal()] = log(Math.min(one.size(), two.size()));
        f[SIZE_LARGER.ordinal()] = log(Math.max(one.size(), two.size()));
        f[BLOCK_MENTIONS.ordinal()] = log(context.mentions);
        f[BLOCK_SPLIT.ordinal()] = (double) context.groups / context.mentions;
        f[BLOCK_LARGEST.ordinal()] = (double) context.largest / context.mentions;
    }

    private static double log(int number) {
        return number < LOGS.length ? LOGS[number] : Math.log(number);
    }

    private void people(double[] f, Profile one, Profile two) {
        SparseVector a = one.coauthors();
        SparseVector b = two.coauthors();
        float[] rare = profiles.people.rarity();
        a.common(b, rare, common);
        double shared = common[1];
        int fewest = Math.min(a.keys().length, b.keys().length);
        double share = share(shared, a, b, rare);
        f[COAUTHORS_SHARED.ordinal()] = shared;
        f[COAUTHORS_FEWEST.ordinal()] = fewest;
        f[COAUTHORS_SHARE.ordinal()] = share;
        f[COAUTHORS_ALIKE.ordinal()] = common[0];
        f[COAUTHORS_COVERED.ordinal()] = shared == 0 ? 0 : Math.min(a.covered(b), b.covered(a));
        f[COAUTHORS_RAREST.ordinal()] = common[2];
        f[COAUTHORS_STRANGE.ordinal()] =
                (fewest < LOGS_AND_ONE.length ? LOGS_AND_ONE[fewest] : Math.log1p(fewest)) * (1 - share);
    }

    /** What both have in common as a share of what the side has that has less. */
    private static double share(double shared, SparseVector one, SparseVector two, float[] rarity) {
        double fewest = shared == 0 ? 0 : Math.min(one.total(rarity), two.total(rarity));
        return fewest == 0 ? 0 : shared / fewest;
    }

    /** How much less alike the works of the two are than the works of one; 0 where neither has several. */
    private static double stray(Profile one, Profile two, double across) {
        int works = one.size() + two.size() - (one.size() == 1 ? 1 : 0) - (two.size() == 1 ? 1 : 0);
        if (works == 0) return 0;
        double within = one.size() == 1 ? 0 : one.size() * one.subjectWithin();
        if (two.size() > 1) within += two.size() * two.subjectWithin();
        return across - within / works;
    }

    private static void years(double[] f, Profile one, Profile two) {
        boolean dated = one.firstYear() > 0 && two.firstYear() > 0;
        f[YEARS_APART.ordinal()] = dated
                ? Math.max(0, Math.max(one.firstYear() - two.lastYear(), two.firstYear() - one.lastYear()))
                : YEARS_APART.silent();
        f[YEARS_SPAN.ordinal()] = dated
                ? Math.max(one.lastYear(), two.lastYear()) - Math.min(one.firstYear(), two.firstYear())
                : YEARS_SPAN.silent();
    }

    /** Whether anything but a name that many bear speaks for the two. */
    static boolean anything(double[] f) {
        return f[NAME_BEARERS.ordinal()] < RARE
                || f[COAUTHORS_SHARED.ordinal()] > 0
                || f[CIRCLE_TOUCH.ordinal()] > 0
                || f[CIRCLE_ALIKE.ordinal()] > 0
                || f[TITLES_ALIKE.ordinal()] > 0
                || f[VENUES_SHARED.ordinal()] > 0
                || f[VENUES_WORDS.ordinal()] > 0
                || f[PLACES_ALIKE.ordinal()] > 0;
    }

    private double rarest(Profile profile) {
        double rarest = 10;
        for (int name : profile.names()) rarest = Math.min(rarest, profiles.bearers(name));
        return rarest;
    }
}
