package org.coauthor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.coauthor.model.AuthorMention;

class AuthorListProperties {
    private static final List<String> GIVEN =
            List.of("Ada", "Charles", "Emmy", "Sofia", "Leonhard", "Maria Gaetana", "Évariste");
    private static final List<String> FAMILY = List.of(
            "Lovelace", "Babbage", "Noether", "Kovalevskaya", "Euler", "van der Waals", "O'Neil", "Levi-Civita");

    @Provide
    Arbitrary<PersonName> people() {
        return Combinators.combine(Arbitraries.of(GIVEN), Arbitraries.of(FAMILY))
                .as((given, family) -> new PersonName(given, family, null));
    }

    @Property(seed = "20261122", tries = 300)
    void listsInEveryUsualFormGiveBackTheirPeople(
            @ForAll @Size(min = 1, max = 6) List<@net.jqwik.api.From("people") PersonName> people) {
        List<String> families = people.stream().map(PersonName::family).toList();
        assertEquals(families, families(joined(people, ", ", n -> n.natural())));
        assertEquals(families, families(joined(people, " and ", n -> n.natural())));
        assertEquals(families, families(joined(people, "; ", n -> n.family() + ", " + n.given())));
        assertEquals(
                families,
                families(joined(people, ", ", n -> n.family() + ", " + n.given().charAt(0) + ".")));
        assertEquals(families, families(joined(people, ", ", n -> n.given().charAt(0) + ". " + n.family())));
        assertEquals(
                families,
                families(joined(people, ", ", n -> n.family() + " " + n.given().charAt(0))));
    }

    @Property(seed = "20261122", tries = 1000)
    void anyTextIsReadAndNobodyIsNameless(@ForAll String text) {
        for (AuthorMention author : AuthorList.parse(text).authors())
            assertFalse(author.name().isBlank());
        NameParser.parse(text);
        AuthorMarks.legend(text);
    }

    @Property(seed = "20261122", tries = 300)
    void textOfNamesAndMarksIsRead(@ForAll @Size(max = 40) List<@net.jqwik.api.From("pieces") String> pieces) {
        for (AuthorMention author : AuthorList.parse(String.join("", pieces)).authors())
            assertFalse(author.name().isBlank());
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "Ada", " ", ",", ";", "*", "†", "1", "A.", "et al.", " and ", "&", "Jr.", "(", ")", "van ", "王", "明",
                "-", "'", "PhD", "\n", "…", "等", "Dr. ");
    }

    private static String joined(
            List<PersonName> people, String separator, java.util.function.Function<PersonName, String> form) {
        return people.stream().map(form).collect(Collectors.joining(separator));
    }

    private static List<String> families(String list) {
        return AuthorList.parse(list).authors().stream()
                .map(a -> String.valueOf(a.family()))
                .toList();
    }
}
