package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins people of different blocks whose names are spellings of one: words in another order, a family name grown or cut, a first name
 * left out, a letter changed, a short form with another initial. The names alone never do; the scorer must find more.
 */
final class VariantEvidence {
    private static final double DOUBTFUL = Math.log(1 / 3.0);
    /** A key that more people share says too little. */
    private static final int MOST = 40;
    /** A person's profile is made of so many mentions at most. */
    private static final int SAMPLE = 40;

    private final Mentions mentions;
    private final Resolution resolution;
    private final Profiles profiles;
    private final Scorer scorer;
    private final Map<Integer, Profile> profileOf = new HashMap<>();
    private final Map<Integer, List<Integer>> membersOf = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(int one, int other, double odds, double[] features) {}

    VariantEvidence(Mentions mentions, Resolution resolution, Profiles profiles, Scorer scorer) {
        this.mentions = mentions;
        this.resolution = resolution;
        this.profiles = profiles;
        this.scorer = scorer;
    }

    void apply(double threshold) {
        Map<String, Set<Integer>> byKey = new TreeMap<>();
        int[] sorted = new int[mentions.count];
        for (int m = 0; m < sorted.length; m++) sorted[mentions.rank[m]] = m;
        Set<Long> seen = new HashSet<>();
        for (int m : sorted) {
            int root = resolution.find(m);
            membersOf.computeIfAbsent(root, k -> new ArrayList<>(2)).add(m);
            if (!seen.add(((long) root << 32) | mentions.nameNumber[m])) continue;
            for (String key : keys(mentions.name[m]))
                byKey.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(root);
        }
        Set<Long> compared = new HashSet<>();
        for (Set<Integer> roots : byKey.values()) {
            if (roots.size() < 2 || roots.size() > MOST) continue;
            int[] list = roots.stream().mapToInt(Integer::intValue).toArray();
            for (int i = 0; i < list.length; i++)
                for (int j = 0; j < i; j++)
                    if (compared.add(((long) Math.min(list[i], list[j]) << 32) | Math.max(list[i], list[j])))
                        compare(list[j], list[i]);
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.odds)
                .thenComparingInt(p -> mentions.rank[first(p.one)])
                .thenComparingInt(p -> mentions.rank[first(p.other)]));
        for (Pair pair : pairs) {
            double probability = Scorer.probability(pair.odds);
            int one = first(pair.one);
            int other = first(pair.other);
            if (pair.odds >= threshold) resolution.join(one, other, probability, () -> reasons(pair));
            else resolution.doubt(one, other, probability, () -> reasons(pair));
        }
    }

    private int first(int root) {
        return membersOf.getOrDefault(root, List.of(root)).get(0);
    }

    private List<Evidence> reasons(Pair pair) {
        int[] shared = Block.shared(profile(pair.one), profile(pair.other));
        return Explanation.of(
                scorer,
                pair.features,
                Arrays.stream(shared).mapToObj(profiles.people::term).toList());
    }

    private void compare(int one, int other) {
        if (!resolution.clusters().allowed(one, other)) return;
        Profile a = profile(one);
        Profile b = profile(other);
        if (a.coauthors().shared(b.coauthors(), profiles.people.rarity()) == 0
                && a.circle().cosine(b.coauthors()) == 0
                && b.circle().cosine(a.coauthors()) == 0
                && a.places().cosine(b.places()) == 0) return;
        NameRelation relation = relation(a, b);
        if (relation == NameRelation.CONFLICT) return;
        int size = a.size() + b.size();
        double[] f = new Features(profiles)
                .of(a, b, relation, new Features.Context(size, 2, Math.max(a.size(), b.size()), 0));
        double odds = scorer.logOdds(f);
        if (odds >= DOUBTFUL) pairs.add(new Pair(one, other, odds, f));
    }

    private NameRelation relation(Profile one, Profile other) {
        NameRelation best = NameRelation.CONFLICT;
        for (int a : one.names())
            for (int b : other.names()) {
                NameRelation relation = NameRelation.of(mentions.forms[a], mentions.forms[b]);
                if (relation.ordinal() < best.ordinal()) best = relation;
            }
        return best;
    }

    private Profile profile(int root) {
        Profile known = profileOf.get(root);
        if (known != null) return known;
        List<Integer> members = membersOf.getOrDefault(root, List.of(root));
        Profile all = profiles.of(members.get(0));
        for (int m : members.subList(1, Math.min(SAMPLE, members.size()))) all = all.with(profiles.of(m));
        profileOf.put(root, all);
        return all;
    }

    /** Keys under which spellings of one name meet. */
    static Set<String> keys(NameForm name) {
        Set<String> keys = new LinkedHashSet<>();
        if (name.family().isEmpty() || name.given().isEmpty()) return keys;
        List<String> words = new ArrayList<>();
        for (String word : name.given()) if (word.length() > 2) words.add(word);
        words.add(name.family());
        if (!name.familyTail().equals(name.family())) words.add(name.familyTail());
        for (int i = 0; i < words.size() && i < 6; i++)
            for (int j = 0; j < i; j++) {
                String a = words.get(i);
                String b = words.get(j);
                keys.add(a.compareTo(b) < 0 ? a + " " + b : b + " " + a);
            }
        if (!name.full()) return keys;
        String given = name.given().get(0);
        if (name.family().length() > 3) {
            keys.add(given + "|" + name.family().substring(0, 4));
            keys.add(given + "|" + skeleton(name.family()));
        }
        keys.add(NameRelation.longForm(given) + "/" + name.family());
        return keys;
    }

    /** The consonants, doubles and h left out: what transliterations share. */
    private static String skeleton(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean silent = "aeiouyhj".indexOf(c) >= 0;
            if ((i == 0 || !silent) && (out.length() == 0 || out.charAt(out.length() - 1) != c)) out.append(c);
        }
        return out.toString();
    }
}
