package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Award;
import org.coauthor.model.Editing;
import org.coauthor.model.Education;
import org.coauthor.model.Grant;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.model.Interest;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PartialDate;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Position;
import org.coauthor.model.Statement;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementJsonTest {
    private static final PartialDate FROM = PartialDate.ofMonth(2020, 9);
    private static final PartialDate TO = PartialDate.ofYear(2024);

    static List<Statement> statements() {
        return List.of(
                new Subject("Ada Lovelace", false, List.of("https://example.org"), null, 1, 1),
                new Subject(null, false, List.of(), null, 1, 1),
                Work.builder().line(3).build(),
                Work.builder()
                        .id("k")
                        .title("On \"engines\" \u0001 \uD83D\uDE00")
                        .author(AuthorMention.of("Ada Lovelace", "Ada", "Lovelace")
                                .withEqualContribution(true)
                                .withIdentifiers("0000-0002-1825-0097", "homepages/1")
                                .withAffiliations(List.of("Analytical Society")))
                        .author(AuthorMention.named("C. Babbage").asInferred().withCorresponding(true))
                        .authorsTruncated(true)
                        .venue("Memoirs")
                        .date(PartialDate.parse("1843-08-01"))
                        .yearInferred(true)
                        .status("published")
                        .type("article")
                        .detail("pages", "1--9")
                        .identifier("doi", "10.1/x")
                        .identifier("arxiv", "1234.5678")
                        .topic("cs.LG")
                        .line(7)
                        .confidence(0.5)
                        .build(),
                new Position("Fellow", "Cambridge", "Maths", "UK", FROM, TO, 4, 0.9),
                new Education("Ph.D.", "Maths", "Cambridge", null, FROM, null, 5, 1),
                new Mentoring("De Morgan", null, "doctoral", "London", "Logic", FROM, TO, 6, 1),
                new Editing("Memoirs", "Editor", null, TO, 8, 1),
                new Grant("Engine", "Crown", "PI", List.of("C. Babbage"), FROM, TO, 9, 1),
                new Award("Medal", TO, 10, 1),
                new Interest("engines", 11, 1),
                new PersonRecord("k", List.of("A", "B"), Map.of("orcid", "0000-0002-1825-0097"), List.of("X"), 12, 1),
                new InstitutionRecord("k", "X", List.of("Y"), Map.of("ror", "03yrm5c26"), "GB", "Z", 13, 1));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void everyStatementComesBackAsItWas(Statement statement) {
        assertEquals(statement, StatementJson.read(StatementJson.write(statement)));
    }
}
