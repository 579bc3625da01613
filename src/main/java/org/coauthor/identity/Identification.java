package org.coauthor.identity;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.coauthor.identity.Join.What;
import org.coauthor.model.AuthorMention;
import org.jspecify.annotations.Nullable;

/**
 * Decides which records are one work and which mentions one person. Works come first; the authors of records of one work are then one
 * person position by position. Three answers: same, different, and not known, which keeps both apart and is listed as a doubt.
 */
public final class Identification {
    /** The share of the time of comparing that goes to names of one block; the rest goes to names of different ones. */
    private static final double WITHIN_BLOCKS = 0.75;

    private Identification() {}

    /**
     * Resolves a corpus. The outcome depends neither on the order of the works nor on their ids.
     *
     * @param corpus all records and person mentions
     * @param decisions what people decided; law above all evidence
     */
    public static Identities resolve(Corpus corpus, Decisions decisions) {
        return resolve(corpus, decisions, Favour.BALANCE);
    }

    /** Resolves a corpus, with the given leaning where a choice must be made. */
    public static Identities resolve(Corpus corpus, Decisions decisions, Favour favour) {
        return resolve(corpus, decisions, favour, true, null, share -> {});
    }

    /** Resolves new mentions against people whom an earlier resolution has found. */
    public static Identities resolve(Corpus corpus, Decisions decisions, Favour favour, Standing standing) {
        return resolve(corpus, decisions, favour, true, standing, share -> {});
    }

    /**
     * Resolves a corpus of any size without keeping why: no joins and no doubts. The people are the same.
     *
     * @param compared hears from any thread what share of the comparing of names, the longest part, is done, up to 1
     */
    public static Identities people(Corpus corpus, Favour favour, DoubleConsumer compared) {
        return resolve(corpus, Decisions.NONE, favour, false, null, compared);
    }

    private static Identities resolve(
            Corpus corpus,
            Decisions decisions,
            Favour favour,
            boolean reasons,
            @Nullable Standing standing,
            DoubleConsumer compared) {
        Mentions mentions = new Mentions(corpus);
        VenueNames venues = VenueNames.bundled();
        WorkMatching works = WorkMatching.of(corpus.works(), mentions.order, venues);
        Resolution resolution = new Resolution(mentions, reasons);
        DecidedPairs decided = new DecidedPairs(mentions, decisions);
        decided.apply(resolution);
        if (standing != null) standing.join(mentions, resolution);
        new SureEvidence(mentions, works, resolution).apply();
        DocumentEvidence documents = new DocumentEvidence(mentions, works, resolution);
        documents.apply();
        if (standing != null) standing.settle(mentions, resolution);
        Profiles profiles = new Profiles(mentions, venues, standing == null ? List.of() : standing.names());
        new SharedEvidence(mentions, profiles, resolution).apply();
        new TellingNames(mentions, profiles, resolution).apply();
        Scorer scorer = Scorer.bundled();
        double threshold = favour.threshold();
        new ScoredEvidence(mentions, resolution, profiles, scorer, threshold)
                .apply(share -> compared.accept(WITHIN_BLOCKS * share));
        new VariantEvidence(mentions, resolution, profiles, scorer)
                .apply(threshold, share -> compared.accept(WITHIN_BLOCKS + (1 - WITHIN_BLOCKS) * share));
        documents.findUnnamed();
        return identities(mentions, works, resolution, decided);
    }

    private static Identities identities(
            Mentions mentions, WorkMatching works, Resolution resolution, DecidedPairs decided) {
        int records = mentions.corpus.works().size();
        int[] workOf = numbered(records, works::find);
        int[] of = numbered(mentions.count, resolution::find);
        int[][] authorOf = new int[records][];
        for (int r = 0; r < records; r++)
            authorOf[r] = Arrays.copyOfRange(of, mentions.start[r], mentions.start[r + 1]);
        int[] personOf = Arrays.copyOfRange(of, mentions.authors(), mentions.count);
        List<Join> people = resolution.joins(of);
        List<WorkMatching.Pair> same = resolution.reasons() ? works.pairs() : List.of();
        List<Join> joins = new AbstractList<>() {
            @Override
            public Join get(int i) {
                return i < same.size() ? join(mentions, workOf, same.get(i)) : people.get(i - same.size());
            }

            @Override
            public int size() {
                return same.size() + people.size();
            }
        };
        List<Doubt> doubts = resolution.doubts(of);
        return new Identities(
                workOf,
                authorOf,
                personOf,
                names(mentions, of, Arrays.stream(of).max().orElse(-1) + 1, decided.names()),
                Arrays.stream(workOf).max().orElse(-1) + 1,
                joins,
                doubts);
    }

    private static Join join(Mentions mentions, int[] workOf, WorkMatching.Pair pair) {
        List<SourcedWork> works = mentions.corpus.works();
        return new Join(
                What.WORK,
                workOf[pair.one()],
                Anchor.of(works.get(pair.one())),
                Anchor.of(works.get(pair.other())),
                1,
                List.of(pair.why()));
    }

    private static int[] numbered(int size, java.util.function.IntUnaryOperator root) {
        int[] numberOf = new int[size];
        Arrays.fill(numberOf, -1);
        int[] result = new int[size];
        int next = 0;
        for (int i = 0; i < size; i++) {
            int r = root.applyAsInt(i);
            if (numberOf[r] < 0) numberOf[r] = next++;
            result[i] = numberOf[r];
        }
        return result;
    }

    private static List<String> names(Mentions mentions, int[] of, int people, Map<Integer, String> decided) {
        String[] names = new String[people];
        Arrays.fill(names, "");
        for (int r = 0; r < mentions.corpus.works().size(); r++) {
            int m = mentions.start[r];
            for (AuthorMention author : mentions.corpus.works().get(r).work().authors())
                fuller(names, of[m++], author.name());
        }
        for (int m = mentions.authors(); m < mentions.count; m++)
            fuller(names, of[m], mentions.person(m).name());
        decided.forEach((m, name) -> names[of[m]] = name);
        return List.of(names);
    }

    private static void fuller(String[] names, int person, @Nullable String written) {
        if (written == null || written.equals(names[person])) return;
        String best = NameForm.fuller(names[person].isEmpty() ? null : names[person], written);
        names[person] = best == null ? "" : best;
    }
}
