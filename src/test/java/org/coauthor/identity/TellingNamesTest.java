package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;

final class TellingNamesTest {
    private static SourcedWork work(String key, String title, String venue, AuthorMention author, String coauthor) {
        return new SourcedWork(
                "s",
                key,
                Work.builder()
                        .title(title)
                        .venue(venue)
                        .year(2001)
                        .author(author)
                        .author(AuthorMention.named(coauthor))
                        .build());
    }

    /** Two works that nothing but the name of their first author has in common. */
    private static Identities apart(AuthorMention one, AuthorMention other) {
        return Identification.resolve(
                new Corpus(
                        List.of(
                                work("1", "Requirements of embedded software", "Software Engineering", one, "L. Prado"),
                                work("2", "Maps of protein folding", "Journal of Chemistry", other, "K. Zuben")),
                        List.of()),
                Decisions.NONE);
    }

    @Test
    void aNameThatHardlyTwoPeopleBearInAllItsPartsIsOnePerson() {
        AuthorMention name = AuthorMention.named("Ludmila Estela Quirinal da Silva");
        Identities found = apart(name, AuthorMention.named("Ludmila Estela Quirinal Silva"));
        assertEquals(found.authorOf()[0][0], found.authorOf()[1][0]);
        assertTrue(found.joins().stream()
                .anyMatch(join -> join.evidence().toString().contains("the same name in all its parts")));
    }

    @Test
    void orcidsOrOneWorkStillTellThemApart() {
        AuthorMention name = AuthorMention.named("Ludmila Estela Quirinal da Silva");
        Identities found = apart(
                name.withIdentifiers("0000-0000-0000-0001", null), name.withIdentifiers("0000-0000-0000-0002", null));
        assertNotEquals(found.authorOf()[0][0], found.authorOf()[1][0]);
        SourcedWork both = new SourcedWork(
                "s", "1", Work.builder().title("Maps").author(name).author(name).build());
        Identities two = Identification.resolve(new Corpus(List.of(both), List.of()), Decisions.NONE);
        assertNotEquals(two.authorOf()[0][0], two.authorOf()[0][1]);
    }

    @Test
    void aNameOfCommonPartsOrOneWithAnInitialTellsNothing() {
        for (String common : List.of("Wei Ming Li", "David Michael Chen", "Ludmila E. Silva", "Ludmila Quirinal")) {
            Mentions mentions = new Mentions(
                    new Corpus(List.of(work("1", "Maps", "Maps", AuthorMention.named(common), "K. Zuben")), List.of()));
            Profiles profiles = new Profiles(mentions, VenueNames.bundled());
            assertFalse(profiles.telling(mentions.nameNumber[0]), common);
        }
    }

    @Test
    void theSharesOfAllPartsAreMultiplied() {
        NameForm rare = NameForm.of("Ludmila Estela Quirinal");
        NameForm rarer = NameForm.of("Ludmila Estela Veiga Quirinal");
        NameCounts counts = new NameCounts(new NameForm[] {rare, rarer});
        double veiga = (1 + 5000 * 0.5 / 63785) / 5002;
        assertEquals(counts.bearersOfAll(rare) + Math.log10(veiga), counts.bearersOfAll(rarer), 1e-9);
    }
}
