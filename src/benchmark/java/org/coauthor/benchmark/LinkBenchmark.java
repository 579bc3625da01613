package org.coauthor.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import org.coauthor.network.Authorships;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.People;
import org.coauthor.network.Projection;
import org.coauthor.network.Workers;
import org.coauthor.network.link.PairScore;
import org.coauthor.network.link.Predictor;
import org.coauthor.network.link.Recommender;

/**
 * Measures link prediction: the network of works up to a year predicts who of its people write together for the first time in the years
 * after. People are told apart by their exact names. Arguments: WORKS.jsonl.gz LAST_YEAR FIRST_PREDICTED LAST_PREDICTED. AUC against as
 * many random pairs as there are new ones, who wrote together in neither time (ties count half), and once more where both sides are at
 * distance two.
 */
public final class LinkBenchmark {
    private LinkBenchmark() {}

    public static void main(String[] args) throws IOException {
        Authorships works = read(Path.of(args[0]));
        Workers workers = Workers.all();
        CollaborationNetwork past =
                Projection.ALL.years(1, Integer.parseInt(args[1])).of(works, workers);
        CollaborationNetwork later = Projection.ALL
                .years(Integer.parseInt(args[2]), Integer.parseInt(args[3]))
                .of(works, workers);
        int[] place = places(later.people(), past.people());
        Set<Long> fresh = new HashSet<>();
        for (int e = 0; e < later.edges(); e++) {
            int a = place[later.getEdgeSource(e)];
            int b = place[later.getEdgeTarget(e)];
            if (a >= 0 && b >= 0 && past.edge(a, b) < 0) fresh.add(key(a, b));
        }
        List<long[]> far = samples(past, fresh, false);
        List<long[]> near = samples(past, fresh, true);
        System.out.printf(
                "%d people, %d pairs, %d new pairs of them, %d at distance two%n",
                past.vertices(), past.edges(), fresh.size(), near.get(0).length);
        System.out.println("predictor\tAUC\tAUC at distance two\tprecision@1000\tseconds");
        for (Predictor predictor : Predictor.values()) {
            if (predictor.needsTopics()) continue;
            long begin = System.nanoTime();
            Recommender recommender = new Recommender(past, predictor);
            long hits = recommender.best(1000, workers).stream()
                    .filter((PairScore p) -> fresh.contains(key(p.low(), p.high())))
                    .count();
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s\t%.4f\t%.4f\t%.3f\t%.2f%n",
                    predictor,
                    auc(recommender, far),
                    auc(recommender, near),
                    hits / 1000.0,
                    seconds);
        }
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private static int[] places(People of, People in) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String id : in.ids()) numbers.put(id, numbers.size());
        return of.ids().stream().mapToInt(id -> numbers.getOrDefault(id, -1)).toArray();
    }

    /** New pairs, and as many others; both only at distance two where asked. */
    private static List<long[]> samples(CollaborationNetwork past, Set<Long> fresh, boolean near) {
        Recommender common = new Recommender(past, Predictor.COMMON_NEIGHBOURS);
        long[] there = fresh.stream()
                .mapToLong(Long::longValue)
                .filter(k -> !near || common.score((int) (k >>> 32), (int) k) > 0)
                .sorted()
                .toArray();
        SplittableRandom random = new SplittableRandom(1);
        long[] others = new long[there.length];
        int count = 0;
        while (count < others.length) {
            int a = random.nextInt(past.vertices());
            int b = near ? twoStepsFrom(a, past, random) : random.nextInt(past.vertices());
            if (a != b && past.edge(a, b) < 0 && !fresh.contains(key(a, b))) others[count++] = key(a, b);
        }
        return List.of(there, others);
    }

    private static int twoStepsFrom(int start, CollaborationNetwork network, SplittableRandom random) {
        int v = start;
        for (int i = 0; i < 2 && network.degree(v) > 0; i++)
            v = network.neighbours()[network.offsets()[v] + random.nextInt(network.degree(v))];
        return v;
    }

    /** The chance that a new pair scores above another one. */
    private static double auc(Recommender recommender, List<long[]> samples) {
        double[] there = scores(recommender, samples.get(0));
        double[] others = scores(recommender, samples.get(1));
        double wins = 0;
        int below = 0;
        int upTo = 0;
        for (double score : there) {
            while (below < others.length && others[below] < score) below++;
            while (upTo < others.length && others[upTo] <= score) upTo++;
            wins += (below + upTo) / 2.0;
        }
        return wins / there.length / others.length;
    }

    private static double[] scores(Recommender recommender, long[] pairs) {
        return Arrays.stream(pairs)
                .mapToDouble(k -> recommender.score((int) (k >>> 32), (int) k))
                .sorted()
                .toArray();
    }

    private static Authorships read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, Integer> people = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>();
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> authors = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode work = json.readTree(line);
                Set<Integer> team = new HashSet<>();
                for (JsonNode author : work.path("authors")) {
                    int who = people.computeIfAbsent(author.path("name").asText(), name -> people.size());
                    if (team.add(who)) authors.add(who);
                }
                ids.add(work.path("id").asText());
                years.add(work.path("year").asInt());
                starts.add(authors.size());
            }
        }
        short[] when = new short[years.size()];
        for (int w = 0; w < when.length; w++) when[w] = years.get(w).shortValue();
        List<String> names = List.copyOf(people.keySet());
        return new Authorships(new People(names, names), ids, ids, array(starts), array(authors), when);
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
