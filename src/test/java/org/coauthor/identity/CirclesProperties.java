package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The index of what groups have in common, against the cosines of each pair. */
final class CirclesProperties {
    private static final int TERMS = 300;

    @Property(tries = 100, seed = "21")
    void saysOfEachPairWhatItsCosinesSay(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Block.Group> groups = new ArrayList<>();
        int n = 2 + random.nextInt(20);
        for (int g = 0; g < n; g++) groups.add(new Block.Group(List.of(g), profile(random), new int[0], new long[0]));
        Circles circles = new Circles(groups);
        for (int g = 0; g < n; g++) {
            circles.look(g);
            for (int other = 0; other < g; other++) same(circles, groups, g, other);
            circles.add(g);
        }
        List<Integer> left = new ArrayList<>();
        for (int g = 0; g < n; g++) left.add(g);
        while (left.size() > 1) {
            int kept = left.get(random.nextInt(left.size() - 1));
            int lost = left.remove(left.size() - 1);
            Block.Group into = groups.get(kept);
            into.profile = into.profile.with(groups.get(lost).profile);
            circles.merge(kept, lost);
            int looking = left.get(random.nextInt(left.size()));
            circles.look(looking);
            for (int other : left) if (other != looking) same(circles, groups, looking, other);
        }
    }

    private static void same(Circles circles, List<Block.Group> groups, int one, int other) {
        Profile a = groups.get(one).profile;
        Profile b = groups.get(other).profile;
        assertEquals(
                Math.max(a.coauthors().cosine(b.circle()), b.coauthors().cosine(a.circle())), circles.touch(other));
        assertEquals(a.circle().cosine(b.circle()), circles.alike(other));
        boolean met = a.coauthors().cosine(b.coauthors()) > 0
                || a.coauthors().cosine(b.circle()) > 0
                || b.coauthors().cosine(a.circle()) > 0;
        assertEquals(met, circles.meets(other));
    }

    private static Profile profile(SplittableRandom random) {
        SparseVector none = SparseVector.EMPTY;
        return new Profile(
                new int[] {0},
                vector(random, random.nextInt(6)),
                vector(random, random.nextInt(60)),
                none,
                Subject.none(),
                none,
                none,
                none,
                0,
                0,
                1);
    }

    private static SparseVector vector(SplittableRandom random, int size) {
        int[] numbers = random.ints(size, 0, TERMS).toArray();
        float[] weight = new float[TERMS];
        for (int t = 0; t < TERMS; t++) weight[t] = 0.05f + t / 320f;
        return SparseVector.of(numbers, size, weight);
    }
}
