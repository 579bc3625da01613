package org.coauthor.procedure;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;
import org.coauthor.network.measure.EstimatedHarmonic;
import org.coauthor.network.measure.Measure;
import org.coauthor.network.measure.SampledBetweenness;
import org.coauthor.network.measure.VertexScores;

/** The three modes of every measure of people. */
public abstract class MeasureCall extends NetworkCall {

    final Stream<Score> stream(Measure measure, Map<String, Object> given) {
        return stream(given, question(measure));
    }

    final Stream<Distribution> stats(Measure measure, Map<String, Object> given) {
        return stats(given, question(measure));
    }

    final Stream<Written> write(Measure measure, Map<String, Object> given) {
        return write(given, question(measure));
    }

    private Question<Found<Score>> question(Measure measure) {
        return ask(configuration -> {
            var scorer = scorer(measure, configuration);
            return picture -> {
                CollaborationNetwork network = picture.network();
                VertexScores made = scorer.apply(network, picture.workers());
                double[] scores = made.values();
                return new Found<>(
                        network.edges(),
                        scores,
                        Found.Nodes.authors(network.people().ids(), name(measure), false),
                        Found.ranked(scores, (rank, v) -> score(rank, v, network.people(), scores[v], made.error(v))));
            };
        });
    }

    /** The name of a measure in Cypher: {@code effectiveSize}. */
    static String name(Measure measure) {
        StringBuilder name = new StringBuilder(measure.toString());
        for (int at = name.indexOf("-"); at >= 0; at = name.indexOf("-"))
            name.replace(at, at + 2, String.valueOf(Character.toUpperCase(name.charAt(at + 1))));
        return name.toString();
    }

    /** The measure itself, or an estimate of it: of betweenness where sources are given, of harmonic where it shall be approximate. */
    private static BiFunction<CollaborationNetwork, Workers, VertexScores> scorer(
            Measure measure, Configuration configuration) {
        if (measure == Measure.HARMONIC && configuration.flag("approximate", false)) return EstimatedHarmonic::new;
        if (measure != Measure.BETWEENNESS) return measure::of;
        int sources = configuration.whole("sources", 0, 1);
        int seed = configuration.whole("seed", 1, 0);
        return sources == 0
                ? measure::of
                : (network, workers) -> new SampledBetweenness(network, sources, seed, workers);
    }
}
