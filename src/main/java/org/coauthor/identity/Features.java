package org.coauthor.identity;

import static org.coauthor.identity.Feature.*;

/** The evidence between two profiles as numbers, one for each {@link Feature}. */
final class Features {
    /** Common logarithm of how many of a million people bear a rare name. */
    private static final double RARE = 0;

    private static final int COUNT = Feature.values().length;

    private final Profiles profiles;

    Features(Profiles profiles) {
        this.profiles = profiles;
    }

    /** How a name stands in its block: mentions that may be of it, the groups they form by sure evidence, the largest group. */
    record Context(int mentions, int groups, int largest, double subject) {}

    /** All evidence. */
    double[] of(Profile one, Profile two, NameRelation relation, Context context) {
        double touch =
                Math.max(one.coauthors().cosine(two.circle()), two.coauthors().cosine(one.circle()));
        return of(one, two, relation, context, touch, one.circle().cosine(two.circle()));
    }

    /** All evidence, where what the circles say is known. */
    double[] of(Profile one, Profile two, NameRelation relation, Context context, double touch, double alike) {
        double[] f = new double[COUNT];
        f[NAME_RELATION.ordinal()] = relation.ordinal();
        f[NAME_BEARERS.ordinal()] = Math.max(rarest(one), rarest(two));
        people(f, one, two);
        f[CIRCLE_TOUCH.ordinal()] = touch;
        f[CIRCLE_ALIKE.ordinal()] = alike;
        double size = Math.sqrt(Math.min(one.size(), two.size()));
        f[TITLES_ALIKE.ordinal()] = one.titles().cosine(two.titles());
        f[TITLES_SHARED.ordinal()] = one.titles().shared(two.titles(), profiles.words.rarity()) / size;
        f[TITLES_RAREST.ordinal()] = one.titles().rarest(two.titles(), profiles.words.rarity());
        f[SUBJECT_ALIKE.ordinal()] = one.subjectCosine(two);
        f[SUBJECT_RELATIVE.ordinal()] = f[SUBJECT_ALIKE.ordinal()] - context.subject;
        f[SUBJECT_ACROSS.ordinal()] = one.subjectAcross(two);
        f[SUBJECT_STRAY.ordinal()] = stray(one, two, f[SUBJECT_ACROSS.ordinal()]);
        f[VENUES_SHARED.ordinal()] = one.venues().shared(two.venues(), profiles.venues.rarity()) / size;
        f[VENUES_ALIKE.ordinal()] = one.venues().cosine(two.venues());
        f[VENUES_RAREST.ordinal()] = one.venues().rarest(two.venues(), profiles.venues.rarity());
        f[VENUES_WORDS.ordinal()] = one.venueWords().cosine(two.venueWords());
        f[PLACES_ALIKE.ordinal()] = one.places().cosine(two.places());
        f[PLACES_SHARE.ordinal()] = share(one.places(), two.places(), profiles.places.rarity());
        f[PLACES_RAREST.ordinal()] = one.places().rarest(two.places(), profiles.places.rarity());
        f[PLACES_KNOWN.ordinal()] =
                (one.places().isEmpty() ? 0 : 1) + (two.places().isEmpty() ? 0 : 1);
        years(f, one, two);
        f[SIZE_SMALLER.ordinal()] = Math.log(Math.min(one.size(), two.size()));
        f[SIZE_LARGER.ordinal()] = Math.log(Math.max(one.size(), two.size()));
        f[BLOCK_MENTIONS.ordinal()] = Math.log(context.mentions);
        f[BLOCK_SPLIT.ordinal()] = (double) context.groups / context.mentions;
        f[BLOCK_LARGEST.ordinal()] = (double) context.largest / context.mentions;
        return f;
    }

    private void people(double[] f, Profile one, Profile two) {
        SparseVector a = one.coauthors();
        SparseVector b = two.coauthors();
        float[] rare = profiles.people.rarity();
        double shared = a.shared(b, rare);
        f[COAUTHORS_SHARED.ordinal()] = shared;
        f[COAUTHORS_FEWEST.ordinal()] = Math.min(a.keys().length, b.keys().length);
        if (shared > 0) {
            double fewest = Math.min(a.total(rare), b.total(rare));
            f[COAUTHORS_SHARE.ordinal()] = fewest == 0 ? 0 : shared / fewest;
            f[COAUTHORS_ALIKE.ordinal()] = a.cosine(b);
            f[COAUTHORS_COVERED.ordinal()] = Math.min(a.covered(b), b.covered(a));
            f[COAUTHORS_RAREST.ordinal()] = a.rarest(b, rare);
        }
        f[COAUTHORS_STRANGE.ordinal()] = Math.log1p(f[COAUTHORS_FEWEST.ordinal()]) * (1 - f[COAUTHORS_SHARE.ordinal()]);
    }

    /** What both have in common as a share of what the side has that has less. */
    private static double share(SparseVector one, SparseVector two, float[] rarity) {
        double shared = one.shared(two, rarity);
        return shared == 0 ? 0 : shared / Math.min(one.total(rarity), two.total(rarity));
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
