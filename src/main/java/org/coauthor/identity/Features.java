package org.coauthor.identity;

import java.util.List;

/** The evidence between two profiles as numbers, in a fixed order. */
final class Features {
    static final List<String> NAMES = List.of(
            "name.relation",
            "name.bearers",
            "coauthors.shared",
            "coauthors.share",
            "coauthors.fewest",
            "circle.touch",
            "circle.alike",
            "titles.alike",
            "titles.shared",
            "subject.alike",
            "venues.shared",
            "venues.alike",
            "places.alike",
            "places.known",
            "years.apart",
            "years.span",
            "size.smaller",
            "size.larger",
            "block.mentions",
            "block.split",
            "block.largest",
            "subject.relative");

    private final Profiles profiles;

    Features(Profiles profiles) {
        this.profiles = profiles;
    }

    /** How a name stands in its block: mentions that may be of it, the groups they form by sure evidence, the largest group. */
    record Context(int mentions, int groups, int largest, double subject) {}

    double[] of(Profile one, Profile two, NameRelation relation, Context context) {
        double[] f = new double[NAMES.size()];
        float[] rare = profiles.people.rarity();
        double shared = one.coauthors().shared(two.coauthors(), rare);
        double fewest = Math.min(one.coauthors().total(rare), two.coauthors().total(rare));
        f[0] = relation.ordinal();
        f[1] = bearers(one, two);
        f[2] = shared;
        f[3] = fewest == 0 ? 0 : shared / fewest;
        f[4] = Math.min(one.coauthors().keys().length, two.coauthors().keys().length);
        f[5] = Math.max(one.coauthors().cosine(two.circle()), two.coauthors().cosine(one.circle()));
        f[6] = one.circle().cosine(two.circle());
        f[7] = one.titles().cosine(two.titles());
        f[8] = one.titles().shared(two.titles(), profiles.words.rarity());
        f[9] = one.subjectCosine(two);
        f[10] = one.venues().shared(two.venues(), profiles.venues.rarity());
        f[11] = one.venueWords().cosine(two.venueWords());
        f[12] = one.places().cosine(two.places());
        f[13] = (one.places().isEmpty() ? 0 : 1) + (two.places().isEmpty() ? 0 : 1);
        boolean dated = one.firstYear() > 0 && two.firstYear() > 0;
        f[14] = dated ? Math.max(0, Math.max(one.firstYear() - two.lastYear(), two.firstYear() - one.lastYear())) : 3;
        f[15] = dated ? Math.max(one.lastYear(), two.lastYear()) - Math.min(one.firstYear(), two.firstYear()) : 5;
        f[16] = Math.log(Math.min(one.size(), two.size()));
        f[17] = Math.log(Math.max(one.size(), two.size()));
        f[18] = Math.log(context.mentions);
        f[19] = (double) context.groups / context.mentions;
        f[20] = (double) context.largest / context.mentions;
        f[21] = f[9] - context.subject;
        return f;
    }

    private double bearers(Profile one, Profile two) {
        return Math.max(rarest(one), rarest(two));
    }

    private double rarest(Profile profile) {
        double rarest = 10;
        for (int name : profile.names()) rarest = Math.min(rarest, profiles.bearers(name));
        return rarest;
    }

    /** Whether anything but the names speaks for the two. */
    static boolean anything(double[] f) {
        return f[2] > 0 || f[5] > 0 || f[6] > 0 || f[7] > 0 || f[10] > 0 || f[11] > 0 || f[12] > 0;
    }
}
