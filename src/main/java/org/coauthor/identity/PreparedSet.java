package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.identity.Labelled.Label;
import org.jspecify.annotations.Nullable;

/** A labelled set with all that does not depend on the scorer. */
final class PreparedSet {
    final Labelled set;
    final Mentions mentions;
    private final Profiles profiles;
    private final Resolution resolution;
    /** The labelled mentions of each block that holds any. */
    final Map<String, int[]> blocks = new TreeMap<>();

    private final @Nullable Label[] labels;

    /** As the scorer learns from it: of what is joined before a scorer is asked, telling names are left to it. */
    static PreparedSet toLearn(Labelled set) {
        return new PreparedSet(set, true, false);
    }

    /** As people are found in it. */
    static PreparedSet toMeasure(Labelled set) {
        return new PreparedSet(set, true, true);
    }

    /**
     * @param shared whether co-authors in common join a rare name before the scorer is asked
     * @param telling whether names that hardly two people bear do
     */
    PreparedSet(Labelled set, boolean shared, boolean telling) {
        this.set = set;
        mentions = new Mentions(set.corpus());
        VenueNames venues = VenueNames.bundled();
        profiles = new Profiles(mentions, venues);
        resolution = new Resolution(mentions);
        WorkMatching works = WorkMatching.of(set.corpus().works(), mentions.order, venues);
        new SureEvidence(mentions, works, resolution).apply();
        if (shared) new SharedEvidence(mentions, profiles, resolution).apply();
        if (telling) new TellingNames(mentions, profiles, resolution).apply();
        labels = new Label[mentions.count];
        set.labels().forEach((at, label) -> {
            int colon = at.indexOf(':');
            int record = Integer.parseInt(at.substring(0, colon));
            labels[mentions.start[record] + Integer.parseInt(at.substring(colon + 1))] = label;
        });
        Blocks.of(mentions).forEach((key, members) -> {
            int[] known = Arrays.stream(members).filter(m -> labels[m] != null).toArray();
            if (known.length > 0) blocks.put(key, known);
        });
    }

    Block block(int[] members) {
        return new Block(profiles, members, resolution);
    }

    Label label(int mention) {
        Label label = labels[mention];
        if (label == null) throw new IllegalStateException("not labelled: " + mention);
        return label;
    }

    /** The label of most of a group's mentions; of several the first in order. */
    String who(Block.Group group) {
        Map<String, Integer> many = new TreeMap<>();
        for (int m : group.mentions) many.merge(label(m).block() + "\t" + label(m).person(), 1, Integer::sum);
        return many.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    /** The family name by which a block belongs to a part of the cross-validation: that of its first mention. */
    String family(int[] members) {
        return label(members[0]).family();
    }

    /** Whether it is not known if two groups are one: curators do not list every spelling. */
    boolean unknown(Block.Group one, Block.Group other, double[] f) {
        return !set.allSpellings()
                && f[Feature.COAUTHORS_SHARED.ordinal()] > 0
                && !Arrays.equals(one.profile.names(), other.profile.names());
    }

    /** Which of the blocks' mentions a scorer takes for one person, by the labels' blocks. */
    void measure(int[] members, Scorer scorer, double threshold, Map<String, ClusterFigures.Sides> sides) {
        Block block = block(members);
        block.cluster(scorer, threshold, Double.POSITIVE_INFINITY);
        // a joined group's mentions are also in the earlier group that it was joined to
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (Block.Group group : block.groups())
            for (int m : group.mentions) groupOf.putIfAbsent(m, group.mentions.get(0));
        for (int m : members)
            sides.computeIfAbsent(label(m).block(), k -> new ClusterFigures.Sides(new ArrayList<>(), new ArrayList<>()))
                    .add(label(m).person(), groupOf.getOrDefault(m, -1));
    }

    /** How many pairs of mentions are of one person, how many of them in two blocks, and how many meet in no other way either. */
    double[] lostPairs() {
        Map<String, Map<Integer, Integer>> byPerson = new TreeMap<>();
        for (int m = 0; m < mentions.count; m++) {
            Label label = labels[m];
            if (label != null)
                byPerson.computeIfAbsent(label.block() + "\t" + label.person(), k -> new TreeMap<>())
                        .merge(mentions.nameNumber[m], 1, Integer::sum);
        }
        double[] lost = new double[3];
        for (Map<Integer, Integer> names : byPerson.values())
            names.forEach((one, many) -> names.forEach((other, more) -> {
                double pairs = one < other ? (double) many * more : one.equals(other) ? many * (many - 1) / 2.0 : 0;
                NameForm a = mentions.forms[one];
                NameForm b = mentions.forms[other];
                lost[0] += pairs;
                if (Blocks.key(a).equals(Blocks.key(b)) && !Blocks.key(a).isEmpty()) return;
                lost[1] += pairs;
                if (Collections.disjoint(VariantKeys.of(a), VariantKeys.of(b))) lost[2] += pairs;
            }));
        return lost;
    }
}
