package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;

/** What is asked of mentions without their profiles, against the profiles; and profiles made in parts, against those made at once. */
final class ProfilesProperties {
    private static List<SourcedWork> works(Random random) {
        List<SourcedWork> works = new ArrayList<>();
        int people = 4 + random.nextInt(60);
        for (int w = 0; w < 30; w++) {
            WorkBuilder work = Work.builder().title("Title " + w).year(2000 + random.nextInt(9));
            int team = random.nextInt(30) == 0 ? Profiles.LARGEST_TEAM + 1 : 1 + random.nextInt(4);
            for (int i = 0; i < team; i++) {
                AuthorMention author = AuthorMention.named("Given Family" + (char) ('a' + random.nextInt(people)));
                boolean placed = random.nextInt(40) == 0;
                work.author(placed ? author.withAffiliations(List.of("Place " + random.nextInt(3))) : author);
            }
            works.add(new SourcedWork("s", "w" + w, work.build()));
        }
        return works;
    }

    @Property(tries = 200, seed = "31")
    void whoHasMetMayMeet(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        Random random = new Random(seed);
        Mentions mentions = new Mentions(new Corpus(works(random), List.of()));
        Profiles profiles = new Profiles(mentions, VenueNames.bundled());
        for (int t = 0; t < 100; t++) {
            int[] one = some(random, mentions.count);
            int[] other = some(random, mentions.count);
            Profile a = profile(profiles, one);
            Profile b = profile(profiles, other);
            assertArrayEquals(a.coauthors().keys(), profiles.coauthors(one));
            boolean met = a.coauthors().shared(b.coauthors(), profiles.people.rarity()) > 0
                    || a.circle().cosine(b.coauthors()) > 0
                    || b.circle().cosine(a.coauthors()) > 0
                    || a.places().rarest(b.places(), profiles.places.rarity()) > 0;
            if (met) assertTrue(profiles.mayMeet(one, profiles.coauthors(one), other));
        }
    }

    @Property(tries = 200, seed = "32")
    void whatWasMadeInPartsIsTheSameToTheLastBit(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        Random random = new Random(seed);
        Mentions mentions = new Mentions(new Corpus(works(random), List.of()));
        Profiles profiles = new Profiles(mentions, VenueNames.bundled());
        List<Profile> all = new ArrayList<>();
        for (int part = 0; part < 6; part++) all.add(profile(profiles, some(random, mentions.count)));
        int begun = 1 + random.nextInt(5);
        List<Profile> rest = new ArrayList<>(all.subList(begun, all.size()));
        rest.add(0, Profile.sum(all.subList(0, begun)));
        same(Profile.sum(all), Profile.sum(rest));
    }

    private static void same(Profile one, Profile other) {
        assertArrayEquals(one.names(), other.names());
        assertEquals(one.coauthors().cosine(one.circle()), other.coauthors().cosine(other.circle()));
        assertEquals(one.titles().cosine(one.titles()), other.titles().cosine(other.titles()));
        assertEquals(one.subject().square(), other.subject().square());
        assertArrayEquals(one.circle().keys(), other.circle().keys());
        for (int i = 0; i < one.circle().keys().length; i++)
            assertEquals(one.circle().weight(i), other.circle().weight(i));
        assertEquals(
                List.of(one.firstYear(), one.lastYear(), one.size()),
                List.of(other.firstYear(), other.lastYear(), other.size()));
    }

    private static int[] some(Random random, int count) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .map(i -> random.nextInt(count))
                .toArray();
    }

    private static Profile profile(Profiles profiles, int[] some) {
        return Profile.sum(IntStream.of(some).mapToObj(profiles::of).toList());
    }
}
