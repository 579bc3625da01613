package org.coauthor.identity;

import java.util.Arrays;

/**
 * Joins the mentions of a name with several given names, all written out, that hardly two people bear in all its parts. The scorer,
 * which knows of the first given name and the family name alone, would keep apart what lies far apart in subject and company.
 */
final class TellingNames {
    private final Mentions mentions;
    private final Profiles profiles;
    private final Resolution resolution;

    TellingNames(Mentions mentions, Profiles profiles, Resolution resolution) {
        this.mentions = mentions;
        this.profiles = profiles;
        this.resolution = resolution;
    }

    void apply() {
        Evidence why = new Evidence("name", "the same name in all its parts, which hardly two people bear", 4);
        int[] first = new int[mentions.forms.length];
        Arrays.fill(first, -1);
        for (int m : mentions.byRank()) {
            int name = mentions.nameNumber[m];
            if (!profiles.telling(name)) continue;
            if (first[name] < 0) first[name] = m;
            else resolution.join(first[name], m, 0.98, why);
        }
    }
}
