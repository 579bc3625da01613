package org.coauthor.procedure;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;
import org.coauthor.network.measure.EstimatedHarmonic;
import org.coauthor.network.measure.Measure;
import org.coauthor.network.measure.Ranking;
import org.coauthor.network.measure.SampledBetweenness;
import org.coauthor.network.measure.VertexScores;

/** The three modes of every measure of people. */
public abstract class MeasureCall extends Call {

    final Stream<Score> stream(Measure measure, Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            int top = configuration.whole("top", Integer.MAX_VALUE, 0);
            var scorer = scorer(measure, configuration);
            return () -> {
                CollaborationNetwork network = network(settings);
                VertexScores made = scorer.apply(network, workers(settings));
                double[] scores = made.values();
                List<String> ids = network.people().ids();
                List<String> names = network.people().names();
                int[] order = Ranking.of(scores, Math.min(top, scores.length));
                return IntStream.range(0, order.length)
                        .mapToObj(i -> new Score(
                                i + 1L,
                                author(ids.get(order[i])),
                                ids.get(order[i]),
                                names.get(order[i]),
                                scores[order[i]],
                                made.error(order[i])));
            };
        });
    }

    final Stream<Distribution> stats(Measure measure, Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            var scorer = scorer(measure, configuration);
            return () -> {
                long start = System.nanoTime();
                CollaborationNetwork network = network(settings);
                double[] scores = scorer.apply(network, workers(settings)).values();
                return Stream.of(Distribution.of(scores, network.edges(), millisSince(start)));
            };
        });
    }

    final Stream<Written> write(Measure measure, Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            String property = configuration.text("property", name(measure));
            var scorer = scorer(measure, configuration);
            return () -> {
                long start = System.nanoTime();
                CollaborationNetwork network = network(settings);
                double[] scores = scorer.apply(network, workers(settings)).values();
                long written = write(property, network.people().ids(), scores, false);
                return Stream.of(new Written(property, written, millisSince(start)));
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
