package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;

final class PackedWorksProperties {
    private static String text(Random random, int longest) {
        StringBuilder text = new StringBuilder("x");
        for (int left = random.nextInt(longest); left > 0; left--)
            text.appendCodePoint("aé文𝒳 -".codePoints().toArray()[random.nextInt(6)]);
        return text.append('x').toString();
    }

    private static SourcedWork work(Random random, int number) {
        WorkBuilder work = Work.builder();
        if (random.nextInt(9) > 0) work.title(text(random, number % 40 == 0 ? 300_000 : 60));
        if (random.nextInt(9) > 0) work.year(random.nextInt(3000) - 500);
        if (random.nextInt(9) > 0) work.venue(text(random, 3));
        for (int a = random.nextInt(5); a > 0; a--)
            work.author(AuthorMention.named(text(random, 4))
                    .withAffiliations(random.nextBoolean() ? List.of() : List.of(text(random, 9))));
        if (random.nextBoolean()) work.identifier("doi", "10.1/" + text(random, 9));
        if (random.nextBoolean()) work.topic(text(random, 3));
        return new SourcedWork("s" + random.nextInt(3), text(random, 9), work.build());
    }

    @Property(tries = 20, seed = "3")
    void whatIsPackedComesOutAsItWas(@ForAll @IntRange(max = 10000) int seed) {
        Random random = new Random(seed);
        List<SourcedWork> works = new ArrayList<>();
        PackedWorks packed = new PackedWorks();
        for (int i = 0; i < 120; i++) {
            works.add(work(random, i));
            packed.add(
                    works.get(i).sourceId(),
                    works.get(i).recordKey(),
                    works.get(i).work());
        }
        assertEquals(works, packed);
    }

    @Property(tries = 100, seed = "4")
    void groupsHoldWhatBelongsToThemInOrder(@ForAll @IntRange(max = 10000) int seed) {
        Random random = new Random(seed);
        int[] values = random.ints(random.nextInt(50), 0, 30).toArray();
        int[] group = random.ints(30, -1, 6).toArray();
        Map<Integer, List<Integer>> naive = new TreeMap<>();
        for (int value : values)
            naive.computeIfAbsent(group[value], k -> new ArrayList<>()).add(value);
        Grouped grouped = Grouped.of(values, v -> group[v], 6);
        for (int g = 0; g < 6; g++) {
            int of = g;
            List<Integer> found = Arrays.stream(grouped.values(of)).boxed().toList();
            assertEquals(naive.getOrDefault(of, List.of()), found);
            assertEquals(
                    found,
                    IntStream.range(grouped.from(of), grouped.to(of))
                            .mapToObj(grouped::value)
                            .toList());
            assertEquals(found.size(), grouped.size(of));
        }
    }
}
