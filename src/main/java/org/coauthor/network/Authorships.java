package org.coauthor.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote what: authors and works as arrays, from which networks are projected. Nothing is copied; the arrays are read only.
 *
 * @param people the authors
 * @param works ids of the works
 * @param titles titles of the works
 * @param starts works + 1: where each work's authors begin
 * @param authors numbers of the authors of all works, in the order of the byline, nobody twice in one work
 * @param years one a work, 0 where not known
 * @param venues one a work, any number for a venue, -1 where not known; null where not loaded
 * @param topics one list a work, any numbers for topics; null where not loaded
 */
public record Authorships(
        People people,
        List<String> works,
        List<String> titles,
        int[] starts,
        int[] authors,
        short[] years,
        int @Nullable [] venues,
        int @Nullable [][] topics) {
    public Authorships {
        int w = starts.length - 1;
        if (works.size() != w || titles.size() != w || years.length != w || authors.length != starts[w])
            throw new IllegalArgumentException("arrays of different lengths for " + w + " works");
        for (int author : authors)
            if (author < 0 || author >= people.size()) throw new IllegalArgumentException("no author " + author);
    }

    /** The works that both wrote, in their own order. Cost: linear in the authorships. */
    public List<Integer> joint(int a, int b) {
        List<Integer> joint = new ArrayList<>();
        for (int w = 0; w < starts.length - 1; w++) {
            int both = 0;
            for (int i = starts[w]; i < starts[w + 1]; i++) if (authors[i] == a || authors[i] == b) both++;
            if (both == 2) joint.add(w);
        }
        return joint;
    }

    /** For each author where the works begin, with one more at the end, then for each the works, ascending. Cost: linear. */
    int[][] byAuthor() {
        int[] begins = new int[people.size() + 1];
        for (int author : authors) begins[author + 1]++;
        for (int a = 0; a < people.size(); a++) begins[a + 1] += begins[a];
        int[] cursor = begins.clone();
        int[] own = new int[authors.length];
        for (int w = 0; w < starts.length - 1; w++)
            for (int i = starts[w]; i < starts[w + 1]; i++) own[cursor[authors[i]]++] = w;
        return new int[][] {begins, own};
    }
}
