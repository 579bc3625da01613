package org.coauthor.importer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coauthor.text.sequence.Labelling;
import org.junit.jupiter.api.Test;

class ReadingRankerTest {
    private static final String TEXT = "Euler, L. Slow rivers. Deep water. Journal of Rivers, 1748.";
    private static final View VIEW = new View(TEXT, Lexicon.of(Set.of("journal of rivers")));
    /** Knows nothing but what the labeller says. */
    private static final ReadingRanker PLAIN = new ReadingRanker(1, new float[ReadingRanker.SIZE]);

    @Test
    void whatMostReadingsShareIsChosenBeforeTheLikeliest() {
        Labelling likeliest = reading(0.4, "Slow rivers. Deep water.", "");
        Labelling first = reading(0.35, "Slow rivers.", "Journal of Rivers,");
        Labelling second = reading(0.25, "Slow rivers", "Journal of Rivers");
        assertSame(first, PLAIN.best(TEXT, VIEW, List.of(likeliest, first, second)));
    }

    @Test
    void amongEqualsTheOneWithoutAVenue() {
        Labelling with = reading(0.5, "Slow rivers.", "Journal of Rivers");
        Labelling without = reading(0.5, "Slow rivers.", "");
        assertSame(without, PLAIN.best(TEXT, VIEW, List.of(with, without)));
        assertSame(with, PLAIN.best(TEXT, VIEW, List.of(with)));
    }

    @Test
    void readingsThatDifferInMarksAloneSayTheSame() {
        List<Gist> gists = Stream.of(
                        reading(1, "Slow rivers.", "Journal of Rivers,"),
                        reading(1, "Slow rivers", "Journal of Rivers"),
                        reading(1, "Slow rivers. Deep water", ""))
                .map(reading -> Gist.of(TEXT, VIEW, reading))
                .toList();
        assertEquals(4, gists.get(0).shared(gists.get(1)));
        assertEquals(2, gists.get(0).shared(gists.get(2)));
        for (Gist one : gists) for (Gist other : gists) assertEquals(one.shared(other), other.shared(one));
    }

    private static Labelling reading(double probability, String title, String venue) {
        int[] labels = new int[VIEW.length];
        double[] certainty = new double[VIEW.length];
        Arrays.fill(certainty, probability);
        for (int i = 0; i < VIEW.length; i++) {
            int at = VIEW.tokens.get(i).start();
            labels[i] = (in(at, "Euler, L.")
                            ? Label.AUTHOR
                            : in(at, title)
                                    ? Label.TITLE
                                    : in(at, venue) ? Label.VENUE : in(at, "1748.") ? Label.DATE : Label.NOTE)
                    .ordinal();
        }
        return new Labelling(labels, certainty, Math.log(probability));
    }

    private static boolean in(int at, String part) {
        int start = TEXT.indexOf(part);
        return !part.isEmpty() && at >= start && at < start + part.length();
    }
}
