package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.DoubleConsumer;
import java.util.function.ObjIntConsumer;
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

    /**
     * Works through all blocks.
     *
     * @param compared hears what share is done, from any thread
     */
    void apply(DoubleConsumer compared) {
        List<int[]> blocks = new ArrayList<>();
        for (Map.Entry<String, int[]> block : Blocks.of(mentions).entrySet())
            if (open(block.getValue())) blocks.add(block.getValue());
        if (resolution.reasons()) decide(blocks, compared);
        else join(blocks, compared);
        compared.accept(1);
    }

    /** The joins of all blocks, and nothing of why. Eight bytes a join. */
    private void join(List<int[]> blocks, DoubleConsumer compared) {
        int[][] joined = new int[blocks.size()][];
        forEach(
                blocks,
                Double.POSITIVE_INFINITY,
                (outcome, b) -> joined[b] = outcome.joins().stream()
                        .flatMapToInt(d -> IntStream.of(d.one(), d.other()))
                        .toArray(),
                compared);
        for (int[] pairs : joined) for (int i = 0; i < pairs.length; i += 2) resolution.join(pairs[i], pairs[i + 1], 1);
    }

    private void decide(List<int[]> blocks, DoubleConsumer compared) {
        Block.Outcome[] outcomes = new Block.Outcome[blocks.size()];
        forEach(blocks, DOUBTFUL, (outcome, b) -> outcomes[b] = outcome, compared);
        for (Block.Outcome outcome : outcomes) {
            for (Block.Decided d : outcome.joins())
                resolution.join(d.one(), d.other(), Scorer.probability(d.logOdds()), () -> reasons(d));
            for (Block.Decided d : outcome.doubts())
                resolution.doubt(d.one(), d.other(), Scorer.probability(d.logOdds()), () -> reasons(d));
        }
    }

    /** Hands over what becomes of each block, from all cores; the largest are begun first, so that none is left over at the end. */
    private void forEach(
            List<int[]> blocks, double doubtful, ObjIntConsumer<Block.Outcome> each, DoubleConsumer compared) {
        int[] largest = IntStream.range(0, blocks.size())
                .boxed()
                .sorted(Comparator.comparingInt(b -> -blocks.get(b).length))
                .mapToInt(Integer::intValue)
                .toArray();
        double all = blocks.stream().mapToDouble(ScoredEvidence::pairs).sum();
        DoubleAdder done = new DoubleAdder();
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, ForkJoinPool.getCommonPoolParallelism() + 1)
                .parallel()
                .forEach(core -> {
                    for (int at = next.getAndIncrement(); at < largest.length; at = next.getAndIncrement()) {
                        Block block = new Block(profiles, blocks.get(largest[at]), resolution);
                        each.accept(block.cluster(scorer, threshold, doubtful), largest[at]);
                        done.add(pairs(blocks.get(largest[at])));
                        compared.accept(done.sum() / all);
                    }
                });
    }

    /** About so many pairs are compared of a block. */
    private static double pairs(int[] members) {
        return (double) members.length * Math.min(members.length, Block.WHOLE);
    }

    private List<Evidence> reasons(Block.Decided d) {
        List<String> names =
                Arrays.stream(d.coauthors()).mapToObj(profiles.people::term).toList();
        return Explanation.of(scorer, d.features(), names);
    }

    /** Whether a block holds more than one group and not only people who stand, so that there is something to decide. */
    private boolean open(int[] members) {
        int first = resolution.find(members[0]);
        boolean several = false;
        boolean stand = true;
        for (int m : members) {
            several = several || resolution.find(m) != first;
            stand = stand && Standing.stands(resolution.clusters(), m);
            if (several && !stand) return true;
        }
        return false;
    }
}
