package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;

final class IdentityProperties {
    private static final List<String> NAMES = List.of(
            "Ada Lovelace",
            "A. Lovelace",
            "Alan Turing",
            "A. M. Turing",
            "Emmy Noether",
            "E. Noether",
            "Kurt Gödel",
            "K Godel");
    private static final List<String> WORDS =
            List.of("rings", "engines", "numbers", "proofs", "ideals", "logic", "notes");

    private static List<SourcedWork> works(Random random, int many) {
        List<SourcedWork> works = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            WorkBuilder work = Work.builder().year(1900 + random.nextInt(9));
            work.title("On " + WORDS.get(random.nextInt(7)) + " and " + WORDS.get(random.nextInt(7)) + " " + i);
            List<String> names = new ArrayList<>(NAMES);
            Collections.shuffle(names, random);
            for (String name : names.subList(0, 1 + random.nextInt(3))) work.author(AuthorMention.named(name));
            works.add(new SourcedWork("s", "w" + i, work.build()));
        }
        return works;
    }

    @Property(tries = 40, seed = "7")
    void theOrderOfTheWorksChangesNothing(@ForAll @IntRange(min = 1, max = 10000) int seed) {
        List<SourcedWork> works = works(new Random(seed), 25);
        List<SourcedWork> shuffled = new ArrayList<>(works);
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertEquals(people(works), people(shuffled));
    }

    private static Set<Set<String>> people(List<SourcedWork> works) {
        Identities found = Identification.resolve(new Corpus(works, List.of()), Decisions.NONE);
        Map<Integer, Set<String>> people = new HashMap<>();
        for (int r = 0; r < works.size(); r++)
            for (int p = 0; p < found.authorOf()[r].length; p++)
                people.computeIfAbsent(found.authorOf()[r][p], k -> new HashSet<>())
                        .add(works.get(r).recordKey() + ":" + p);
        return new HashSet<>(people.values());
    }

    @Property(tries = 40, seed = "8")
    void twoAuthorsOfOneWorkAreNeverOnePerson(@ForAll @IntRange(min = 1, max = 10000) int seed) {
        List<SourcedWork> works = works(new Random(seed), 25);
        Identities found = Identification.resolve(new Corpus(works, List.of()), Decisions.NONE);
        for (int[] authors : found.authorOf())
            for (int i = 0; i < authors.length; i++)
                for (int j = 0; j < i; j++) assertNotEquals(authors[i], authors[j]);
        found.joins().forEach(j -> assertNotEquals(List.of(), j.evidence()));
    }

    @Property(tries = 40, seed = "9")
    void thePeopleAreTheSameWithoutReasonsAndFromPackedWorks(@ForAll @IntRange(min = 1, max = 10000) int seed) {
        List<SourcedWork> works = works(new Random(seed), 40);
        PackedWorks packed = new PackedWorks();
        works.forEach(w -> packed.add(w.sourceId(), w.recordKey(), w.work()));
        Identities with = Identification.resolve(new Corpus(works, List.of()), Decisions.NONE);
        List<Double> shares = Collections.synchronizedList(new ArrayList<>());
        Identities without = Identification.people(new Corpus(packed, List.of()), Favour.BALANCE, shares::add);
        assertArrayEquals(with.authorOf(), without.authorOf());
        assertArrayEquals(with.workOf(), without.workOf());
        assertEquals(with.names(), without.names());
        assertEquals(List.of(), without.doubts());
        assertEquals(shares.size() - 1, shares.indexOf(1.0), "all is done at the end and not before");
        shares.forEach(share -> assertTrue(share >= 0, () -> "share " + share));
    }
}
