package org.coauthor.network.measure;

import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Cores;
import org.coauthor.network.structure.Triangles;

/** Scores that can be told for one person after the other, once something has been prepared for all. */
public final class PersonScores extends VertexScores {
    private static final int PIECE = 1024;

    private final Workers workers;
    private final Supplier<Supplier<IntToDoubleFunction>> preparation;

    /** The preparation returns what gives each thread its function. */
    private PersonScores(
            CollaborationNetwork network, Workers workers, Supplier<Supplier<IntToDoubleFunction>> preparation) {
        super(network);
        this.workers = workers;
        this.preparation = preparation;
    }

    private static PersonScores shared(
            CollaborationNetwork network, Workers workers, Supplier<IntToDoubleFunction> preparation) {
        return new PersonScores(network, workers, () -> {
            IntToDoubleFunction score = preparation.get();
            return () -> score;
        });
    }

    @Override
    protected double[] compute() {
        double[] scores = new double[network.vertices()];
        Supplier<IntToDoubleFunction> functions = preparation.get();
        workers.run(scores.length, PIECE, () -> {
            IntToDoubleFunction score = functions.get();
            return (from, to) -> {
                for (int v = from; v < to; v++) scores[v] = score.applyAsDouble(v);
            };
        });
        return scores;
    }

    /** With how many people someone wrote. Cost: O(n). */
    public static PersonScores degree(CollaborationNetwork network, Workers workers) {
        return shared(network, workers, () -> network::degree);
    }

    /**
     * How near everybody is: (r/(n-1)) r/d, with r the others who can be reached and d the sum of their distances; 0 for whoever reaches
     * nobody. In a connected network that is the reciprocal of the mean distance. Source: Wasserman and Faust, Social Network Analysis,
     * 1994. Cost: that of {@link DistanceSums}.
     */
    public static PersonScores closeness(CollaborationNetwork network, Workers workers) {
        return shared(network, workers, () -> {
            DistanceSums sums = new DistanceSums(network, workers);
            double others = network.vertices() - 1;
            return v -> {
                double r = sums.reached(v);
                return r == 0 ? 0 : r / others * (r / sums.distances(v));
            };
        });
    }

    /**
     * The sum of 1/distance to all others, 0 for those who cannot be reached. Source: Marchiori and Latora, Physica A 285, 2000; Boldi
     * and Vigna, Internet Math. 10, 2014. Cost: that of {@link DistanceSums}.
     */
    public static PersonScores harmonic(CollaborationNetwork network, Workers workers) {
        return shared(network, workers, () -> new DistanceSums(network, workers)::reciprocals);
    }

    /** The distance to the farthest who can be reached. Cost: that of {@link DistanceSums}. */
    public static PersonScores eccentricity(CollaborationNetwork network, Workers workers) {
        return shared(network, workers, () -> new DistanceSums(network, workers)::largest);
    }

    /**
     * The share of someone's pairs of co-authors who wrote together; 0 below two co-authors. Source: Watts and Strogatz, Nature 393,
     * 1998. Cost: that of {@link Triangles}.
     */
    public static PersonScores clustering(CollaborationNetwork network, Workers workers) {
        return shared(network, workers, () -> {
            Triangles triangles = new Triangles(network, workers);
            return v -> network.degree(v) > 1 ? triangles.clustering(v) : 0;
        });
    }

    /** In how many triangles of co-authors someone is. Cost: that of {@link Triangles}. */
    public static PersonScores triangles(CollaborationNetwork network, Workers workers) {
        return shared(network, workers, () -> new Triangles(network, workers)::at);
    }

    /**
     * The largest k for which someone is among people who all have k co-authors among themselves. Source: Seidman, Social Networks 5,
     * 1983. Cost: that of {@link Cores}.
     */
    public static PersonScores coreness(CollaborationNetwork network, Workers workers) {
        return shared(network, workers, () -> {
            int[] cores = Cores.of(network, workers);
            return v -> cores[v];
        });
    }

    /**
     * How much someone's co-authors are tied to each other, so that few bring anything new: Burt's constraint, by weights; not a number
     * for whoever has no co-author. Source: Burt, Structural Holes, 1992. Cost: O(sum of squared degrees).
     */
    public static PersonScores constraint(CollaborationNetwork network, Workers workers) {
        return new PersonScores(network, workers, () -> {
            Supplier<Ego> egos = Ego.of(network, workers);
            return () -> egos.get()::constraint;
        });
    }

    /**
     * How many co-authors someone has who do not repeat each other: Burt's effective size, by weights; not a number for whoever has no
     * co-author. Source: Burt, Structural Holes, 1992. Cost: O(sum of squared degrees).
     */
    public static PersonScores effectiveSize(CollaborationNetwork network, Workers workers) {
        return new PersonScores(network, workers, () -> {
            Supplier<Ego> egos = Ego.of(network, workers);
            return () -> egos.get()::effectiveSize;
        });
    }
}
