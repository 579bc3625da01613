package org.coauthor.network;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.coauthor.network.community.Method;
import org.coauthor.network.link.Predictor;
import org.coauthor.network.link.Recommender;
import org.coauthor.network.link.TopicAffinity;
import org.coauthor.network.measure.EdgeMeasure;
import org.coauthor.network.measure.EstimatedHarmonic;
import org.coauthor.network.measure.Measure;
import org.coauthor.network.measure.SampledBetweenness;
import org.coauthor.network.path.AllShortestPaths;
import org.coauthor.network.path.CollaborationNumbers;
import org.coauthor.network.path.MixedPaths;
import org.coauthor.network.path.ShortestPaths;
import org.coauthor.network.structure.Components;
import org.coauthor.network.structure.Cores;
import org.coauthor.network.structure.CutPoints;
import org.coauthor.network.structure.Distances;
import org.coauthor.network.structure.Evolution;
import org.coauthor.network.structure.Mixing;
import org.coauthor.network.structure.RichClub;
import org.coauthor.network.structure.Statistics;
import org.coauthor.network.structure.Trusses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever takes long asks now and then whether to go on, and ends at once where it shall not. */
class CancellationTest {
    private static final int PEOPLE = 20_000;
    private static final int THREADS = 2;
    private static final Authorships AUTHORSHIPS = ring();
    private static final CollaborationNetwork NETWORK = Projection.ALL.of(AUTHORSHIPS, Workers.of(1));

    /** Works of three people each, each of whom writes the next work too: one block, wide apart. */
    private static Authorships ring() {
        List<String> ids = IntStream.range(0, PEOPLE).mapToObj(i -> "a" + i).toList();
        short[] years = new short[PEOPLE];
        Arrays.fill(years, (short) 2000);
        return new Authorships(
                new People(ids, ids),
                ids,
                ids,
                IntStream.rangeClosed(0, PEOPLE).map(w -> 3 * w).toArray(),
                IntStream.range(0, 3 * PEOPLE)
                        .map(i -> (i / 3 + i % 3) % PEOPLE)
                        .toArray(),
                years);
    }

    static Map<String, Consumer<Workers>> works() {
        Map<String, Consumer<Workers>> works = new TreeMap<>();
        for (Measure measure : Measure.values())
            works.put(
                    measure.toString(), workers -> measure.of(NETWORK, workers).values());
        // the others only copy what the network has
        for (EdgeMeasure measure :
                EnumSet.of(EdgeMeasure.BETWEENNESS, EdgeMeasure.WEIGHTED_BETWEENNESS, EdgeMeasure.TRUSS))
            works.put("pairs by " + measure, workers -> measure.of(NETWORK, workers));
        for (Method method : Method.values())
            works.put("communities by " + method, workers -> method.of(NETWORK, true, 1, 1, workers));
        for (Predictor predictor : Predictor.values())
            if (!predictor.needsTopics())
                works.put("prediction by " + predictor, workers -> new Recommender(NETWORK, predictor)
                        .best(100, workers));
        works.put("sampled betweenness", workers -> new SampledBetweenness(NETWORK, 500, 1, workers).values());
        works.put("estimated harmonic", workers -> new EstimatedHarmonic(NETWORK, workers).values());
        works.put("projection", workers -> Projection.ALL.of(AUTHORSHIPS, workers));
        works.put("components", workers -> Components.of(NETWORK, workers));
        works.put("cores", workers -> Cores.of(NETWORK, workers));
        works.put("cut points", workers -> CutPoints.of(NETWORK, workers));
        works.put("rich club", workers -> RichClub.of(NETWORK, workers));
        works.put("trusses", workers -> Trusses.of(NETWORK, workers));
        works.put("distances", workers -> Distances.of(NETWORK, false, workers));
        works.put("estimated distances", workers -> Distances.of(NETWORK, true, workers));
        works.put("statistics", workers -> Statistics.of(NETWORK, false, workers));
        works.put("mixing", workers -> Mixing.of(NETWORK, new int[PEOPLE], workers));
        works.put("evolution", workers -> Evolution.of(AUTHORSHIPS, Projection.ALL, workers));
        works.put("topics", workers -> Belonging.topics(AUTHORSHIPS, Projection.ALL, NETWORK.people(), workers));
        works.put(
                "topic affinity",
                workers -> new TopicAffinity(
                        Belonging.topics(AUTHORSHIPS, Projection.ALL, NETWORK.people(), Workers.of(1)), workers));
        works.put("places", workers -> Belonging.institutions(AUTHORSHIPS, AUTHORSHIPS.people())
                .inPlaceOf(AUTHORSHIPS, workers));
        works.put("numbers", workers -> CollaborationNumbers.from(NETWORK, 0, workers));
        works.put("paths", workers -> new ShortestPaths(NETWORK, v -> false, workers).of(0, PEOPLE / 2, 9));
        works.put("all paths", workers -> new AllShortestPaths(NETWORK, v -> false, workers).of(0, PEOPLE / 2, 9));
        works.put("mixed paths", workers -> new MixedPaths(
                        NETWORK,
                        EnumSet.allOf(MixedPaths.Kind.class),
                        new int[PEOPLE][0],
                        new int[][] {{0, 1}},
                        workers)
                .shortest(0, PEOPLE / 2, v -> false));
        return works;
    }

    static List<String> names() {
        return List.copyOf(works().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void endsWhereItShallNotGoOn(String name) {
        Consumer<Workers> work = works().get(name);
        Asked early = new Asked(2);
        assertThrows(CancellationException.class, () -> work.accept(new Workers(THREADS, early)));
        assertTrue(early.times.get() < 2 + THREADS, early.times + " times");
        Asked late = new Asked(60);
        try {
            work.accept(new Workers(THREADS, late));
        } catch (CancellationException e) {
            assertTrue(late.times.get() >= 60, "a reason to end");
        }
        assertTrue(late.times.get() < 60 + THREADS, late.times + " times");
    }

    /** Says go on a number of times less one. */
    private record Asked(int last, AtomicInteger times) implements Workers.Progress {
        Asked(int last) {
            this(last, new AtomicInteger());
        }

        @Override
        public boolean goOn(long done, long total) {
            return times.incrementAndGet() < last;
        }
    }
}
