package org.coauthor.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.coauthor.graph.StoreSettings;

/**
 * Who wrote what: authors and works as arrays, from which networks are projected. Nothing is copied; the arrays are read only. A
 * snapshot holds all of it, so that every view can be projected without the store.
 *
 * @param people the authors
 * @param works ids of the works
 * @param titles titles of the works
 * @param starts works + 1: where each work's authors begin
 * @param authors numbers of the authors of all works, in the order of the byline, nobody twice in one work
 * @param years one a work, 0 where not known
 * @param venues of the works
 * @param topics of the works, those of which they are part among them
 * @param affiliations of the authors
 * @param advice for each author those who advised or were advised by them, ascending
 * @param largestTeam works of more authors join nobody unless a view says otherwise
 */
public record Authorships(
        People people,
        List<String> works,
        List<String> titles,
        int[] starts,
        int[] authors,
        short[] years,
        Assignment venues,
        Assignment topics,
        Affiliations affiliations,
        Assignment advice,
        int largestTeam) {
    public Authorships {
        Ranges.check(starts, authors, people.size());
        int w = starts.length - 1;
        if (works.size() != w
                || titles.size() != w
                || years.length != w
                || venues.owners() != w
                || topics.owners() != w
                || affiliations.institutions().owners() != people.size()
                || advice.owners() != people.size())
            throw new IllegalArgumentException("arrays of different lengths for " + w + " works");
    }

    /** Works of which no more than authors and years are known. */
    public Authorships(
            People people, List<String> works, List<String> titles, int[] starts, int[] authors, short[] years) {
        this(
                people,
                works,
                titles,
                starts,
                authors,
                years,
                Assignment.none(starts.length - 1),
                Assignment.none(starts.length - 1),
                Affiliations.none(people.size()),
                Assignment.none(people.size()),
                StoreSettings.LARGEST_TEAM);
    }

    /**
     * The same works with others in the place of their authors: institutions, countries.
     *
     * @param groups the others
     * @param begins works + 1: where each work's begin
     * @param numbers of all works, nobody twice in one work
     */
    public Authorships by(People groups, int[] begins, int[] numbers) {
        int n = groups.size();
        return new Authorships(
                groups,
                works,
                titles,
                begins,
                numbers,
                years,
                venues,
                topics,
                Affiliations.none(n),
                Assignment.none(n),
                largestTeam);
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

    /** For some people the years of their first works, not a number where not known. Cost: linear. */
    public double[] firstYears(People some) {
        short[] first = new short[people.size()];
        for (int w = 0; w < starts.length - 1; w++)
            for (int i = starts[w]; i < starts[w + 1] && years[w] != 0; i++)
                if (first[authors[i]] == 0 || years[w] < first[authors[i]]) first[authors[i]] = years[w];
        return IntStream.of(places(some))
                .mapToDouble(a -> first[a] == 0 ? Double.NaN : first[a])
                .toArray();
    }

    /** For some people those among them who advised or were advised by them, ascending. Cost: linear. */
    public int[][] advice(People some) {
        int[] places = places(some);
        int[] vertex = new int[people.size()];
        Arrays.fill(vertex, -1);
        for (int v = 0; v < places.length; v++) vertex[places[v]] = v;
        int[][] found = new int[places.length][];
        for (int v = 0; v < places.length; v++)
            found[v] = IntStream.range(advice.starts()[places[v]], advice.starts()[places[v] + 1])
                    .map(i -> vertex[advice.numbers()[i]])
                    .filter(w -> w >= 0)
                    .sorted()
                    .toArray();
        return found;
    }

    /** For some of the authors their places here. Cost: linear; none where they are all authors. */
    int[] places(People some) {
        if (some == people) return IntStream.range(0, people.size()).toArray();
        Map<String, Integer> byId = new HashMap<>();
        for (int a = 0; a < people.size(); a++) byId.put(people.ids().get(a), a);
        return some.ids().stream()
                .mapToInt(id -> Objects.requireNonNull(byId.get(id)))
                .toArray();
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
