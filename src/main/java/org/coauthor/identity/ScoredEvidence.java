package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Joins what the scorer finds probable, block by block on all cores; what is nearly so is a doubt. */
final class ScoredEvidence {
    /** Odds from which a pair that is kept apart is worth a person's look: one in four. */
    private static final double DOUBTFUL = Math.log(1 / 3.0);

    private final Mentions mentions;
    private final Resolution resolution;
    private final Profiles profiles;
    private final Scorer scorer;
    private final double threshold;

    ScoredEvidence(Mentions mentions, Resolution resolution, Profiles profiles, Scorer scorer, double threshold) {
        this.profiles = profiles;
        this.mentions = mentions;
        this.resolution = resolution;
        this.scorer = scorer;
        this.threshold = threshold;
    }

    void apply() {
        List<int[]> blocks = new ArrayList<>();
        for (Map.Entry<String, int[]> block : Blocks.of(mentions).entrySet())
            if (open(block.getValue())) blocks.add(block.getValue());
        if (resolution.reasons()) decide(blocks);
        else join(blocks);
    }

    /** The joins of all blocks, and nothing of why. Eight bytes a join. */
    private void join(List<int[]> blocks) {
        int[][] joined = new int[blocks.size()][];
        IntStream.range(0, joined.length)
                .parallel()
                .forEach(b -> joined[b] = new Block(profiles, blocks.get(b), resolution)
                        .cluster(scorer, threshold, Double.POSITIVE_INFINITY).joins().stream()
                                .flatMapToInt(d -> IntStream.of(d.one(), d.other()))
                                .toArray());
        for (int[] pairs : joined) for (int i = 0; i < pairs.length; i += 2) resolution.join(pairs[i], pairs[i + 1], 1);
    }

    private void decide(List<int[]> blocks) {
        Block.Outcome[] outcomes = new Block.Outcome[blocks.size()];
        IntStream.range(0, outcomes.length)
                .parallel()
                .forEach(b -> outcomes[b] =
                        new Block(profiles, blocks.get(b), resolution).cluster(scorer, threshold, DOUBTFUL));
        for (Block.Outcome outcome : outcomes) {
            for (Block.Decided d : outcome.joins())
                resolution.join(d.one(), d.other(), Scorer.probability(d.logOdds()), () -> reasons(d));
            for (Block.Decided d : outcome.doubts())
                resolution.doubt(d.one(), d.other(), Scorer.probability(d.logOdds()), () -> reasons(d));
        }
    }

    private List<Evidence> reasons(Block.Decided d) {
        List<String> names =
                Arrays.stream(d.coauthors()).mapToObj(profiles.people::term).toList();
        return Explanation.of(scorer, d.features(), names);
    }

    /** Whether a block holds more than one group, so that there is something to decide. */
    private boolean open(int[] members) {
        int first = resolution.find(members[0]);
        for (int m : members) if (resolution.find(m) != first) return true;
        return false;
    }
}
