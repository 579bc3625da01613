package org.coauthor.identity;

import java.util.HashMap;
import java.util.Map;
import org.coauthor.identity.PersonMention.Role;

/** Joins the same full name across sources where a co-author or an institution is shared; the same name alone is a doubt. */
final class SharedEvidence {
    private final Mentions mentions;
    private final Resolution resolution;
    private final InstitutionNames institutions = InstitutionNames.bundled();
    private final Map<String, Integer> first = new HashMap<>();

    SharedEvidence(Mentions mentions, Resolution resolution) {
        this.mentions = mentions;
        this.resolution = resolution;
    }

    void apply() {
        int[] sorted = new int[mentions.count];
        for (int m = 0; m < sorted.length; m++) sorted[mentions.rank[m]] = m;
        for (int m : sorted) {
            if (!mentions.name[m].full()) continue;
            String name = mentions.name[m].key();
            if (m < mentions.authors()) author(m, name);
            else person(m, name);
        }
    }

    private void author(int m, String name) {
        int r = mentions.record[m];
        for (int other = mentions.start[r]; other < mentions.start[r + 1]; other++)
            if (other != m && mentions.name[other].full())
                shared(
                        name + "|c|" + mentions.name[other].key(),
                        m,
                        "coauthors",
                        "co-author " + mentions.author(other).name());
    }

    private void person(int m, String name) {
        for (String place : mentions.person(m).institutions()) institution(name, place, m);
        if (mentions.person(m).role() == Role.RECORD) return;
        for (int other = mentions.authors(); other < mentions.count; other++)
            if (mentions.person(other).role() == Role.SUBJECT
                    && mentions.person(other)
                            .sourceId()
                            .equals(mentions.person(m).sourceId())
                    && mentions.name[other].full()
                    && other != m)
                shared(
                        name + "|c|" + mentions.name[other].key(),
                        m,
                        "coauthors",
                        "tie to " + mentions.person(other).name());
    }

    private void institution(String name, String place, int m) {
        shared(name + "|i|" + institutions.key(place), m, "affiliations", "institution " + institutions.name(place));
    }

    private void shared(String key, int m, String kind, String what) {
        Integer seen = first.putIfAbsent(key, m);
        if (seen != null)
            resolution.join(
                    seen,
                    m,
                    0.98,
                    new Evidence("name", "the same full name", 2),
                    new Evidence(kind, "the same " + what, 2));
    }
}
