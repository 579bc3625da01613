package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Joins people of different blocks whose names are spellings of one: words in another order, a family name grown or cut, a first name
 * left out, a letter changed, a short form with another initial. Co-authors or a place must speak for it, unless both names are in full
 * and hardly anybody else can bear them; then the scorer decides.
 */
final class VariantEvidence {
    private static final double DOUBTFUL = Math.log(1 / 3.0);
    /** A key that more people share says too little. */
    private static final int MOST = 40;
    /** A person's profile is made of so many mentions at most. */
    private static final int SAMPLE = 40;
    /** How rare a place must be that speaks for two people: half of the records' logarithm. */
    private static final double TELLING = 0.5;
    /** So many profiles are kept. */
    private static final int LATELY = 1 << 12;
    /** The profiles of so many pairs are made at once. */
    private static final int AHEAD = 256;
    /** The share of the time that the first comparing takes. */
    private static final double NEAR = 0.6;

    private final Mentions mentions;
    private final Resolution resolution;
    private final Profiles profiles;
    private final Scorer scorer;
    /** The mentions of each person before any variant was joined, by root. */
    private final Grouped mentionsOf;

    /** By root, the roots of those whom a person was joined from here, in order. */
    private final Map<Integer, int[]> joined = new HashMap<>();
    /** What people say who have been looked at lately, by root. */
    private final Map<Integer, Known> lately = new LinkedHashMap<>(LATELY, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Known> eldest) {
            return size() > LATELY;
        }
    };

    /** The people and the mentions of each name. */
    private final int[][] rootsOf;

    private final int[] bearing;
    /** By name. */
    private final int[] block;

    private final PriorityQueue<Pair> pairs;

    /** Two people who may be one, by their first mentions; sizes tell whether either has grown since. */
    private record Pair(int one, int other, int sizes, double odds, double[] features) {}

    /** The profile of a person, or of the first so many of its {@link #parts}. */
    private record Known(Profile profile, int parts) {}

    VariantEvidence(Mentions mentions, Resolution resolution, Profiles profiles, Scorer scorer) {
        this.mentions = mentions;
        this.resolution = resolution;
        this.profiles = profiles;
        this.scorer = scorer;
        rootsOf = new int[mentions.forms.length][0];
        bearing = new int[mentions.forms.length];
        block = Blocks.numbers(mentions.forms);
        mentionsOf = Grouped.of(mentions.byRank(), resolution::find, mentions.count);
        pairs = new PriorityQueue<>(Comparator.comparingDouble((Pair p) -> -p.odds)
                .thenComparingInt(p -> mentions.rank[p.one])
                .thenComparingInt(p -> mentions.rank[p.other]));
    }

    /**
     * Works through all pairs.
     *
     * @param compared hears what share is done, from any thread
     */
    void apply(double threshold, DoubleConsumer compared) {
        roots();
        double floor = Math.min(threshold, DOUBTFUL);
        long[] meeting = meeting();
        LongAdder looked = new LongAdder();
        IntStream.range(0, meeting.length)
                .parallel()
                .filter(at -> at == 0 || meeting[at - 1] >>> 32 != meeting[at] >>> 32)
                .mapToObj(from -> {
                    int to = from + 1;
                    while (to < meeting.length && meeting[to] >>> 32 == meeting[from] >>> 32) to++;
                    List<Pair> near = near(meeting, from, to, floor);
                    looked.add(to - from);
                    compared.accept(NEAR * looked.sum() / meeting.length);
                    return near;
                })
                .flatMap(List::stream)
                .toList()
                .forEach(pairs::add);
        int all = pairs.size();
        for (Pair pair = pairs.poll(); pair != null; pair = pairs.poll()) {
            decide(pair, threshold);
            compared.accept(NEAR + (1 - NEAR) * (all - pairs.size() - 1) / all);
        }
        compared.accept(1);
    }

    /** All pairs of people who meet under a key, each once: the lower root in the upper half. */
    private long[] meeting() {
        Collected pairs = new Collected();
        VariantKeys.forEachMeeting(mentions.forms, names -> {
            int[] roots = IntStream.of(names)
                    .flatMap(n -> IntStream.of(rootsOf[n]))
                    .distinct()
                    .limit(MOST + 1L)
                    .toArray();
            if (roots.length > MOST) return;
            for (int i = 0; i < roots.length; i++)
                for (int j = 0; j < i; j++)
                    pairs.add(((long) Math.min(roots[i], roots[j]) << 32) | Math.max(roots[i], roots[j]));
        });
        return pairs.distinct();
    }

    /** Numbers, of which the repeated ones are dropped before the room is doubled. */
    private static final class Collected {
        private long[] values = new long[1 << 12];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = distinct();
                size = values.length;
                values = Arrays.copyOf(values, Math.max(1 << 12, 2 * size));
            }
            values[size++] = value;
        }

        long[] distinct() {
            Arrays.parallelSort(values, 0, size);
            int different = 0;
            for (int i = 0; i < size; i++)
                if (different == 0 || values[different - 1] != values[i]) values[different++] = values[i];
            return Arrays.copyOf(values, different);
        }
    }

    /**
     * Compares a person with all whom it meets, as they were before any variant was joined, and leaves out who are surely two. Safe for
     * several threads.
     *
     * @param from the first pair of the person
     * @param to after the last
     */
    private List<Pair> near(long[] meeting, int from, int to, double floor) {
        List<Pair> near = new ArrayList<>(1);
        int one = (int) (meeting[from] >>> 32);
        int[] ones = names(one);
        int[] some = sample(one);
        int @Nullable [] company = null;
        Profile known = null;
        for (int at = from; at < to; at++) {
            int other = (int) meeting[at];
            int[] others = names(other);
            if (relation(ones, others) == NameRelation.CONFLICT) continue;
            if (company == null) company = profiles.coauthors(some);
            if (!rareName(ones, others) && !profiles.mayMeet(some, company, sample(other))) continue;
            if (known == null) known = made(one);
            Profile met = made(other);
            boolean turned = mentions.rank[first(one)] > mentions.rank[first(other)];
            Pair pair = turned ? compared(other, one, met, known, floor) : compared(one, other, known, met, floor);
            if (pair != null) near.add(pair);
        }
        return near;
    }

    /** Joins the pair if it is still as it was compared; otherwise compares it anew. */
    private void decide(Pair pair, double threshold) {
        int one = resolution.find(pair.one);
        int other = resolution.find(pair.other);
        if (one == other) return;
        if (pair.sizes != sizes(one, other)) {
            if (!possible(one, other)) return;
            if (!known(one) || !known(other)) foresee(pair);
            Pair anew = compared(one, other, profile(one), profile(other), Math.min(threshold, DOUBTFUL));
            if (anew != null) pairs.add(anew);
            return;
        }
        double probability = Scorer.probability(pair.odds);
        int[] shared = resolution.reasons() ? Block.shared(profile(one), profile(other)) : new int[0];
        if (pair.odds - Caution.of(pair.features) < threshold) {
            resolution.doubt(pair.one, pair.other, probability, () -> reasons(pair, shared));
            return;
        }
        if (!resolution.join(pair.one, pair.other, probability, () -> reasons(pair, shared))) return;
        int root = resolution.find(one);
        int[] parts = IntStream.concat(IntStream.of(parts(one)), IntStream.of(parts(other)))
                .toArray();
        Known begun = lately.remove(one);
        lately.remove(other);
        if (begun != null) lately.put(root, begun);
        joined.put(root, parts);
    }

    /** Makes the profiles that a pair and the next ones after it will be compared anew by, on all cores. */
    private void foresee(Pair pair) {
        List<Pair> next = new ArrayList<>(AHEAD);
        for (Pair later = pair; later != null; later = next.size() < AHEAD ? pairs.poll() : null) next.add(later);
        pairs.addAll(next.subList(1, next.size()));
        int[] grown = next.stream()
                .flatMapToInt(p -> {
                    int one = resolution.find(p.one);
                    int other = resolution.find(p.other);
                    boolean anew = one != other && p.sizes != sizes(one, other) && possible(one, other);
                    return anew ? IntStream.of(one, other) : IntStream.empty();
                })
                .distinct()
                .filter(root -> !known(root))
                .toArray();
        Known[] made = IntStream.of(grown).mapToObj(lately::get).toArray(Known[]::new);
        IntStream.range(0, grown.length).parallel().forEach(i -> made[i] = whole(grown[i], made[i]));
        for (int i = 0; i < grown.length; i++) lately.put(grown[i], made[i]);
    }

    /** Whether the profile of all of a person is at hand. */
    private boolean known(int root) {
        Known known = lately.get(root);
        return known != null && known.parts == parts(root).length;
    }

    /** Whether two people who have grown may still be one, by what is known without their profiles. */
    private boolean possible(int one, int other) {
        return resolution.clusters().allowed(one, other)
                && relation(allNames(one), allNames(other)) != NameRelation.CONFLICT;
    }

    /** The names that stand in {@link #whole}. */
    private int[] allNames(int root) {
        return IntStream.of(parts(root))
                .flatMap(part -> IntStream.of(names(part)))
                .distinct()
                .limit(Profile.NAMES)
                .toArray();
    }

    /** The people before any variant was joined of whom a person consists. */
    private int[] parts(int root) {
        return joined.getOrDefault(root, new int[] {root});
    }

    private int sizes(int one, int other) {
        return resolution.clusters().size(one) + resolution.clusters().size(other);
    }

    /** The people who bear each name, in the order of their first mentions. */
    private void roots() {
        Grouped bearers = Grouped.of(mentions.byRank(), m -> mentions.nameNumber[m], rootsOf.length);
        for (int name = 0; name < rootsOf.length; name++) {
            bearing[name] = bearers.size(name);
            rootsOf[name] = Arrays.stream(bearers.values(name))
                    .map(resolution::find)
                    .distinct()
                    .toArray();
        }
    }

    private List<Evidence> reasons(Pair pair, int[] shared) {
        return Explanation.of(
                scorer,
                pair.features,
                Arrays.stream(shared).mapToObj(profiles.people::term).toList());
    }

    private @Nullable Pair compared(int one, int other, Profile a, Profile b, double floor) {
        if (!resolution.clusters().allowed(one, other)) return null;
        boolean met = a.coauthors().shared(b.coauthors(), profiles.people.rarity()) > 0
                || a.circle().cosine(b.coauthors()) > 0
                || b.circle().cosine(a.coauthors()) > 0
                || a.places().rarest(b.places(), profiles.places.rarity()) > TELLING;
        if (!met && !rareName(a.names(), b.names())) return null;
        NameRelation relation = relation(a.names(), b.names());
        if (relation == NameRelation.CONFLICT) return null;
        double[] f = new Features(profiles).of(a, b, relation, context(a, b));
        double odds = scorer.logOdds(f);
        if (odds - Caution.of(f) < floor) return null;
        return new Pair(first(one), first(other), sizes(one, other), odds, f);
    }

    /** Whether both bear a name that hardly anybody else does, whatever the order of its words. */
    private boolean rareName(int[] ones, int[] others) {
        for (int a : ones)
            for (int b : others)
                if (profiles.bearersInAnyOrder(a) < Caution.RARE
                        && profiles.bearersInAnyOrder(b) < Caution.RARE
                        && NameRelation.oneName(mentions.forms[a], mentions.forms[b])) return true;
        return false;
    }

    /** The first mention of a person, or of one of those whom the person was joined from. */
    private int first(int root) {
        return mentionsOf.value(mentionsOf.from(root));
    }

    private Features.Context context(Profile one, Profile other) {
        int people = 0;
        int many = 0;
        for (Profile side : List.of(one, other))
            for (int name : side.names()) {
                people += rootsOf[name].length;
                many += bearing[name];
            }
        return new Features.Context(many, people, Math.min(many, Math.max(one.size(), other.size())), 0);
    }

    /** The best relation of a name of one with a name of the other; a conflict where both bear names of one block, which is done with. */
    private NameRelation relation(int[] ones, int[] others) {
        for (int a : ones) for (int b : others) if (block[a] == block[b]) return NameRelation.CONFLICT;
        NameRelation best = NameRelation.CONFLICT;
        for (int a : ones)
            for (int b : others) {
                NameRelation relation = NameRelation.of(mentions.forms[a], mentions.forms[b]);
                if (relation.ordinal() < best.ordinal()) best = relation;
            }
        return best;
    }

    private Profile profile(int root) {
        Known known = whole(root, lately.get(root));
        lately.put(root, known);
        return known.profile;
    }

    /** The profile of all of a person; the same to the last bit, whatever of it was made before. */
    private Known whole(int root, @Nullable Known begun) {
        int[] parts = parts(root);
        int from = begun == null ? 0 : begun.parts;
        if (begun != null && from == parts.length) return begun;
        List<Profile> all = new ArrayList<>();
        if (begun != null) all.add(begun.profile);
        for (int part : Arrays.copyOfRange(parts, from, parts.length)) all.add(made(part));
        return new Known(Profile.sum(all), parts.length);
    }

    private Profile made(int root) {
        return Profile.sum(IntStream.of(sample(root)).mapToObj(profiles::of).toList());
    }

    /** The mentions that a person's profile is made of. */
    private int[] sample(int root) {
        int from = mentionsOf.from(root);
        int[] sample = new int[Math.min(mentionsOf.size(root), SAMPLE)];
        for (int i = 0; i < sample.length; i++) sample[i] = mentionsOf.value(from + i);
        return sample;
    }

    /** The names that stand in {@link #made}. */
    private int[] names(int root) {
        int[] names = new int[Profile.NAMES];
        int n = 0;
        for (int mention : sample(root)) {
            int name = mentions.nameNumber[mention];
            int at = 0;
            while (at < n && names[at] != name) at++;
            if (at == n) names[n++] = name;
            if (n == names.length) break;
        }
        return Arrays.copyOf(names, n);
    }
}
