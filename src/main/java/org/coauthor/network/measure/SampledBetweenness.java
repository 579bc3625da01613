package org.coauthor.network.measure;

import java.util.SplittableRandom;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.OrderedSum;
import org.coauthor.network.Workers;

/**
 * An estimate of {@link Betweenness} from some sources drawn at random without repeats: n/k times half of what they depend on each
 * person. Source: Brandes and Pich, Int. J. Bifurcation and Chaos 17(7), 2007. With confidence 1 - d every score is within
 * {@link #errorBound} of the exact one (Hoeffding's inequality and the union bound). Cost: O(k (n + m)).
 */
public final class SampledBetweenness extends VertexScores {
    private static final int PIECES = 64;

    private final int sources;
    private final long seed;
    private final Workers workers;

    /**
     * @param sources how many, at least 1; all where there are fewer people
     * @param seed of the draw
     */
    public SampledBetweenness(CollaborationNetwork network, int sources, long seed, Workers workers) {
        super(network);
        if (sources < 1) throw new IllegalArgumentException("sources must be at least 1, not " + sources);
        this.sources = Math.min(sources, network.vertices());
        this.seed = seed;
        this.workers = workers;
    }

    /**
     * The largest error of any score, with the given confidence: each source's share of a score lies between 0 and n (n-2) / 2, so that
     * the bound is n (n-2) / 2 times the root of ln(2n/(1-confidence)) / 2k; most errors are far below it. 0 where everybody is a source.
     */
    public double errorBound(double confidence) {
        double n = network.vertices();
        if (sources >= n) return 0;
        return n * (n - 2) / 2 * Math.sqrt(Math.log(2 * n / (1 - confidence)) / (2 * sources));
    }

    @Override
    public double error(int vertex) {
        return errorBound(0.95);
    }

    @Override
    protected double[] compute() {
        int n = network.vertices();
        double[] scores = new double[n];
        if (n == 0) return scores;
        Rows rows = Betweenness.whole(network);
        Kinds kinds = new Kinds(rows, true, workers);
        Compressed graph = new Compressed(rows, kinds);
        int[] drawn = drawn(n);
        int[] offsets = new int[graph.nodes() + 1];
        int[] targets = graph.outward(graph.cores(), offsets);
        int piece = (sources + PIECES - 1) / PIECES;
        OrderedSum sum = new OrderedSum(graph.nodes());
        workers.run(sources, piece, () -> {
            Dependencies search = new Dependencies(graph.copies);
            return (from, to) -> {
                double[] part = new double[graph.nodes()];
                for (int i = from; i < to; i++) {
                    workers.check(i, sources);
                    int s = graph.node(drawn[i]);
                    search.add(
                            s,
                            graph.targets,
                            graph.offsets[s],
                            graph.offsets[s + 1],
                            offsets,
                            targets,
                            graph.reach,
                            1,
                            part);
                }
                sum.add(from / piece, part);
            };
        });
        double factor = n / (2.0 * sources);
        graph.spread(sum.total(), factor, scores);
        double[] ofClique = new double[n];
        for (int v = 0; v < n; v++) ofClique[kinds.clique(v)]++;
        for (int v : drawn) {
            double others = graph.reach[graph.node(v)] - ofClique[kinds.clique(v)];
            if (others > 0) graph.scoreAround(v, factor * others, scores);
        }
        return scores;
    }

    private int[] drawn(int n) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] all = new int[n];
        for (int v = 0; v < n; v++) all[v] = v;
        int[] drawn = new int[sources];
        for (int i = 0; i < sources; i++) {
            int at = i + random.nextInt(n - i);
            drawn[i] = all[at];
            all[at] = all[i];
        }
        return drawn;
    }
}
