package org.coauthor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coauthor.model.PartialDate;
import org.junit.jupiter.api.Test;

class AffiliationsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static String newest(ExampleFacts facts) {
        return new Affiliations(facts.facts())
                .newest("a", DAY)
                .map(Stay::institution)
                .orElse("");
    }

    @Test
    void theNewestStayIsTheOpenOneThatBeganLast() {
        assertEquals(
                "Delft",
                newest(new ExampleFacts()
                        .stay("a", "Porto", null, "2010", null)
                        .stay("a", "Delft", null, "2015", null)
                        .stay("a", "Lagos", null, "2018", "2024")
                        .stay("a", "Unknown", null, null, null)
                        .stay("a", "Future", null, "2027-01", null)));
        assertEquals("Unknown", newest(new ExampleFacts().stay("a", "Unknown", null, null, null)));
        assertEquals("", newest(new ExampleFacts()));
    }

    @Test
    void findsTheStayOfATime() {
        Affiliations places = new Affiliations(new ExampleFacts()
                .stay("a", "Porto", null, "2010", "2015-06")
                .stay("a", "Delft", null, "2015-06", null)
                .stay("a", "Unknown", null, null, null)
                .facts());
        assertEquals(
                "Porto", places.at("a", PartialDate.ofYear(2012)).orElseThrow().institution());
        assertEquals(
                "Delft", places.at("a", PartialDate.ofYear(2015)).orElseThrow().institution());
        assertEquals(Optional.empty(), places.at("a", PartialDate.ofYear(2009)));
        assertEquals(Optional.empty(), places.at("a", null));
    }

    @Test
    void anAdvisorIsWhereTheyAdvised() {
        Advice advice =
                new Advice("a", "b", "doctoral", "Porto", null, null, false, List.of(new Evidence("cv.txt", 3)));
        Facts facts = new Facts(Map.of(), List.of(), List.of(), List.of(advice), List.of(), List.of());
        Stay stay = new Affiliations(facts).newest("a", DAY).orElseThrow();
        assertEquals("Porto", stay.institution());
        assertEquals(advice.evidence(), stay.evidence());
    }
}
