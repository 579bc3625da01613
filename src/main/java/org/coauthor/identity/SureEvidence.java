package org.coauthor.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.model.AuthorMention;
import org.jspecify.annotations.Nullable;

/** What leaves no doubt: equal identifiers, and equal places in the author lists of records of one work. */
final class SureEvidence {
    private final Mentions mentions;
    private final WorkMatching works;
    private final Resolution resolution;

    SureEvidence(Mentions mentions, WorkMatching works, Resolution resolution) {
        this.mentions = mentions;
        this.works = works;
        this.resolution = resolution;
    }

    void apply() {
        identifiers();
        positions();
    }

    private void identifiers() {
        int group = mentions.identifierGroup();
        Map<String, Integer> firstOf = new HashMap<>();
        for (int r : mentions.order) {
            int m = mentions.start[r];
            for (AuthorMention author : mentions.corpus.works().get(r).work().authors())
                bind(m++, author.orcid(), author.key(), firstOf, group);
        }
        for (int m = mentions.authors(); m < mentions.count; m++)
            bind(m, mentions.person(m).orcid(), mentions.person(m).key(), firstOf, group);
    }

    private void bind(int m, @Nullable String orcid, @Nullable String key, Map<String, Integer> firstOf, int group) {
        if (orcid != null) bind("orcid:" + orcid, m, "ORCID " + orcid, firstOf, group);
        if (key != null) bind("key:" + key, m, "key " + key, firstOf, -1);
    }

    private void bind(String id, int m, String shown, Map<String, Integer> firstOf, int group) {
        int first = firstOf.computeIfAbsent(id, k -> m);
        if (group >= 0) resolution.clusters().label(m, group, first);
        if (first == m) return;
        boolean names = group >= 0 || mentions.name[first].compatible(mentions.name[m]);
        if (names) resolution.join(first, m, 1, Evidence.certain("identifier", "both have the " + shown));
    }

    private void positions() {
        for (List<Integer> same : works.several())
            for (int i = 1; i < same.size(); i++) align(same.get(0), same.get(i));
    }

    /** Each author of one record is the author of the other with the compatible name, the same place first. */
    private void align(int one, int other) {
        int a = mentions.start[one];
        int b = mentions.start[other];
        int n = mentions.start[one + 1] - a;
        int k = mentions.start[other + 1] - b;
        boolean[] taken = new boolean[k];
        int[] to = new int[n];
        for (int i = 0; i < n; i++) {
            to[i] = -1;
            if (i < k && mentions.name[a + i].compatible(mentions.name[b + i])) taken[to[i] = i] = true;
        }
        for (int i = 0; i < n; i++) if (to[i] < 0) to[i] = onlyFit(a + i, b, k, taken);
        int left = -1;
        int holes = 0;
        for (int i = 0; i < n; i++) if (to[i] < 0 && ++holes > 0) left = i;
        if (n == k && n > 2 && holes == 1 && !taken[left]) to[left] = left;
        for (int i = 0; i < n; i++) {
            if (to[i] < 0) continue;
            String title = mentions.work(a + i).title();
            resolution.join(
                    a + i,
                    b + to[i],
                    1,
                    Evidence.certain(
                            "work", "the same author of one work" + (title == null ? "" : ", \"" + title + "\"")));
        }
    }

    private int onlyFit(int mention, int start, int count, boolean[] taken) {
        int found = -1;
        for (int j = 0; j < count; j++) {
            if (taken[j] || !mentions.name[mention].compatible(mentions.name[start + j])) continue;
            if (found >= 0) return -1;
            found = j;
        }
        if (found >= 0) taken[found] = true;
        return found;
    }
}
