package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;

/** The relations of the names of a block, against each pair's by itself. */
final class NameRelationsProperties {
    private static final List<String> GIVEN =
            List.of("J.", "Jan", "John", "Jon", "Johnny", "Juan", "Jean Paul", "J. P.", "John P.", "John Q.", "Jian");

    private static Mentions mentions(SplittableRandom random) {
        List<SourcedWork> works = new ArrayList<>();
        for (int w = random.nextInt(2, 20); w > 0; w--) {
            String name = GIVEN.get(random.nextInt(GIVEN.size())) + " " + (random.nextInt(4) == 0 ? "Doe-Roe" : "Roe");
            Work work = Work.builder()
                    .title("Title " + w)
                    .author(AuthorMention.named(name))
                    .build();
            works.add(new SourcedWork("source", "key" + w, work));
        }
        return new Mentions(new Corpus(works, List.of()));
    }

    private static int[] members(Mentions mentions) {
        return IntStream.range(0, mentions.count).toArray();
    }

    @Property(tries = 100, seed = "31")
    void namesLookedAtStandToOthersAsEachPairDoes(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Mentions mentions = mentions(random);
        NameRelations names = new NameRelations(mentions, members(mentions));
        for (int[] some : borne(random, mentions, names)) {
            names.look(some);
            for (int[] others : borne(random, mentions, names))
                assertEquals(names.relation(some, others), names.looked(others));
        }
    }

    @Property(tries = 100, seed = "32")
    void strangersAreThoseWhomNoChainOfNamesJoins(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Mentions mentions = mentions(random);
        NameRelations names = new NameRelations(mentions, members(mentions));
        List<int[]> borne = borne(random, mentions, names);
        int[] found = names.strangers(borne);
        int n = found.length;
        boolean[][] joined = new boolean[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                joined[i][j] = names.relation(new int[] {i}, new int[] {j}) != NameRelation.CONFLICT;
        for (int[] some : borne) for (int one : some) for (int other : some) joined[one][other] = true;
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) joined[i][j] |= joined[i][k] && joined[k][j];
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) assertEquals(joined[i][j], found[i] == found[j]);
    }

    /** Some people's names, by their places: most bear one, some two. */
    private static List<int[]> borne(SplittableRandom random, Mentions mentions, NameRelations names) {
        List<int[]> borne = new ArrayList<>();
        for (int p = 0; p < 8; p++)
            borne.add(names.places(random.ints(p == 0 ? 2 : 1, 0, mentions.count)
                    .map(m -> mentions.nameNumber[m])
                    .distinct()
                    .toArray()));
        assertEquals(
                8,
                borne.stream()
                        .filter(b -> Arrays.stream(b).allMatch(at -> at >= 0))
                        .count());
        return borne;
    }
}
