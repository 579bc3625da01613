package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Learns the {@link Scorer} from labelled works and measures it by cross-validation over family names: a name is never in both parts,
 * in whatever copy.
 */
final class ScorerTraining {
    private static final int PAIRS = 900;
    private static final double[] SHARES_JOINED = {0, 0.6};

    private final List<Labelled> sets;
    private final int folds;
    private final int trees;
    private final int depth;
    private final double rate;
    private final Consumer<String> out;
    private final Map<Labelled, Prepared> prepared = new LinkedHashMap<>();

    /** A labelled set with all that does not depend on the scorer. */
    private record Prepared(
            Labelled set,
            Mentions mentions,
            Profiles profiles,
            Resolution resolution,
            Map<String, int[]> blocks,
            String[] label) {}

    /** Pairs of profiles with what they are. */
    private static final class Rows {
        final List<double[]> features = new ArrayList<>();
        final List<Boolean> same = new ArrayList<>();
        final List<Double> weight = new ArrayList<>();
        final List<Integer> fold = new ArrayList<>();
    }

    ScorerTraining(List<Labelled> sets, int folds, int trees, int depth, double rate, Consumer<String> out) {
        this.sets = sets;
        this.folds = folds;
        this.trees = trees;
        this.depth = depth;
        this.rate = rate;
        this.out = out;
        for (Labelled set : sets) prepared.put(set, prepare(set));
    }

    private static Prepared prepare(Labelled set) {
        Mentions mentions = new Mentions(set.corpus());
        WorkMatching works = WorkMatching.of(set.corpus().works(), mentions.order);
        Resolution resolution = new Resolution(mentions);
        new SureEvidence(mentions, works, resolution).apply();
        new SharedEvidence(mentions, resolution).apply();
        String[] label = new String[mentions.count];
        set.labels().forEach((at, who) -> {
            int colon = at.indexOf(':');
            label[
                    mentions.start[Integer.parseInt(at.substring(0, colon))]
                            + Integer.parseInt(at.substring(colon + 1))] = who;
        });
        Map<String, int[]> blocks = new TreeMap<>();
        Blocks.of(mentions).forEach((key, members) -> {
            if (Arrays.stream(members).anyMatch(m -> label[m] != null)) blocks.put(key, members);
        });
        return new Prepared(set, mentions, new Profiles(mentions), resolution, blocks, label);
    }

    private int fold(String block) {
        return folds < 2
                ? 0
                : Math.floorMod(block.substring(0, block.indexOf(' ')).hashCode() * 0x9E3779B1 >>> 7, folds);
    }

    /** Measures by folds, then learns from all. */
    Scorer learn(double threshold) {
        Rows rows = new Rows();
        for (Prepared p : prepared.values()) sample(p, rows);
        out.accept(rows.same.size() + " pairs");
        Map<String, ClusterFigures> figures = new LinkedHashMap<>();
        List<double[]> calibration = new ArrayList<>();
        for (int fold = 0; folds > 1 && fold < folds; fold++) {
            Scorer scorer = boost(rows, fold);
            for (Prepared p : prepared.values()) measure(p, fold, scorer, threshold, figures);
            for (int i = 0; i < rows.same.size(); i++)
                if (rows.fold.get(i) == fold)
                    calibration.add(new double[] {
                        Scorer.probability(scorer.logOdds(rows.features.get(i))),
                        rows.same.get(i) ? 1 : 0,
                        rows.weight.get(i)
                    });
        }
        figures.forEach((name, figure) -> out.accept(String.format(Locale.ROOT, "%-24s %s", name, figure)));
        if (folds > 1) calibrate(calibration);
        return boost(rows, -1);
    }

    private Scorer boost(Rows rows, int without) {
        Rows kept = new Rows();
        for (int i = 0; i < rows.same.size(); i++) {
            if (rows.fold.get(i) == without) continue;
            kept.features.add(rows.features.get(i));
            kept.same.add(rows.same.get(i));
            kept.weight.add(rows.weight.get(i));
        }
        return new Boosting(kept.features, kept.same, kept.weight, depth, rate).learn(trees);
    }

    private void calibrate(List<double[]> pairs) {
        double[][] tenth = new double[10][3];
        for (double[] pair : pairs) {
            double[] t = tenth[Math.min(9, (int) (pair[0] * 10))];
            t[0] += pair[0] * pair[2];
            t[1] += pair[1] * pair[2];
            t[2] += pair[2];
        }
        for (double[] t : tenth)
            out.accept(String.format(
                    Locale.ROOT, "predicted %.3f  true %.3f  weight %.1f", t[0] / t[2], t[1] / t[2], t[2]));
    }

    private void sample(Prepared p, Rows rows) {
        int before = rows.same.size();
        p.blocks.forEach((key, members) -> sample(p, key, members, rows));
        double scale = p.set.share() * 30000 / Math.max(1, rows.same.size() - before);
        for (int i = before; i < rows.same.size(); i++) rows.weight.set(i, rows.weight.get(i) * scale);
    }

    /** Pairs of groups while those of one person are joined little by little, the likeliest first. */
    private void sample(Prepared p, String key, int[] members, Rows rows) {
        Block block = new Block(p.profiles, labelled(p, members), p.resolution);
        SplittableRandom random = new SplittableRandom(key.hashCode());
        Map<String, List<Block.Group>> byPerson = new TreeMap<>();
        for (Block.Group group : block.groups())
            byPerson.computeIfAbsent(who(p, group), k -> new ArrayList<>()).add(group);
        int fold = fold(key);
        for (double share : SHARES_JOINED) {
            boolean changed = share == 0;
            for (List<Block.Group> person : byPerson.values()) {
                int wanted = (int) Math.ceil(person.size() * (1 - share));
                while (person.size() > Math.max(1, wanted) && joinOne(block, person, random)) changed = true;
            }
            if (changed) snapshot(p, block, byPerson, random, fold, rows);
        }
    }

    private static boolean joinOne(Block block, List<Block.Group> person, SplittableRandom random) {
        double best = Double.NEGATIVE_INFINITY;
        int one = -1;
        int other = -1;
        for (int t = 0; t < 12; t++) {
            int i = random.nextInt(person.size());
            int j = random.nextInt(person.size());
            if (i == j) continue;
            Block.Decided pair = block.compare(person.get(i), person.get(j));
            if (pair == null) continue;
            double[] f = pair.features();
            double score = f[2] + f[5] + f[7] + f[9] + f[12];
            if (score > best) {
                best = score;
                one = Math.min(i, j);
                other = Math.max(i, j);
            }
        }
        if (one < 0) return false;
        Block.merge(person.get(one), person.remove(other));
        return true;
    }

    private static void snapshot(
            Prepared p,
            Block block,
            Map<String, List<Block.Group>> byPerson,
            SplittableRandom random,
            int fold,
            Rows rows) {
        List<Block.Group> groups = new ArrayList<>();
        List<String> who = new ArrayList<>();
        byPerson.forEach((name, list) -> list.forEach(g -> {
            groups.add(g);
            who.add(name);
        }));
        long all = (long) groups.size() * (groups.size() - 1) / 2;
        double keep = all <= PAIRS ? 1 : (double) PAIRS / all;
        for (int i = 0; i < groups.size(); i++)
            for (int j = 0; j < i; j++) {
                if (keep < 1 && random.nextDouble() > keep) continue;
                Block.Decided pair = block.compare(groups.get(i), groups.get(j));
                if (pair == null || !Features.anything(pair.features())) continue;
                boolean same = who.get(i).equals(who.get(j));
                if (!same && !p.set.allSpellings() && unlisted(groups.get(i), groups.get(j), pair)) continue;
                rows.features.add(pair.features());
                rows.same.add(same);
                rows.weight.add(toldApart(who.get(i)) && toldApart(who.get(j)) ? 4.0 : 1.0);
                rows.fold.add(fold);
            }
    }

    private static int[] labelled(Prepared p, int[] members) {
        return Arrays.stream(members).filter(m -> p.label[m] != null).toArray();
    }

    private static String who(Prepared p, Block.Group group) {
        Map<String, Integer> many = new TreeMap<>();
        for (int m : group.mentions) many.merge(p.label[m], 1, Integer::sum);
        return many.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** The ids that curators give to namesakes. */
    private static boolean toldApart(String label) {
        return label.substring(label.indexOf('\t') + 1).contains("-");
    }

    /** Curators do not list every spelling: two spellings with co-authors in common may well be one person. */
    private static boolean unlisted(Block.Group one, Block.Group other, Block.Decided pair) {
        return pair.features()[2] > 0 && !Arrays.equals(one.profile.names(), other.profile.names());
    }

    private void measure(Prepared p, int fold, Scorer scorer, double threshold, Map<String, ClusterFigures> figures) {
        ClusterFigures figure = figures.computeIfAbsent(p.set.name(), n -> new ClusterFigures());
        Map<String, List<String>> truth = new TreeMap<>();
        Map<String, List<Integer>> found = new TreeMap<>();
        p.blocks.forEach((key, members) -> {
            if (fold(key) != fold) return;
            Block block = new Block(p.profiles, labelled(p, members), p.resolution);
            Block.Outcome outcome = block.cluster(scorer, threshold, 0);
            Clusters clusters = new Clusters(p.mentions.count);
            for (Block.Group group : block.groups())
                for (int m : group.mentions) clusters.join(group.mentions.get(0), m);
            for (Block.Decided join : outcome.joins()) clusters.join(join.one(), join.other());
            for (int m : labelled(p, members)) {
                String[] label = p.label[m].split("\t");
                truth.computeIfAbsent(label[0], k -> new ArrayList<>()).add(label[1]);
                found.computeIfAbsent(label[0], k -> new ArrayList<>()).add(clusters.find(m));
            }
        });
        truth.forEach((name, who) -> figure.add(who, found.getOrDefault(name, List.of())));
    }
}
