package org.coauthor.importer.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.model.Mentoring;
import org.coauthor.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GenealogyImporterTest {
    private static Extracted read(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Extraction.read(new Input(
                "lines.json", () -> new ByteArrayInputStream(bytes), Settings.asOf(LocalDate.of(2026, 1, 1))));
    }

    private static List<String> relations(Extracted extracted) {
        return extracted.statements().stream()
                .filter(Mentoring.class::isInstance)
                .map(Mentoring.class::cast)
                .map(m -> String.join(
                        "|",
                        m.mentor(),
                        String.valueOf(m.mentee()),
                        String.valueOf(m.relation()),
                        String.valueOf(m.institution()),
                        String.valueOf(m.topic()),
                        String.valueOf(m.to())))
                .toList();
    }

    static Stream<Arguments> forms() {
        String gauss =
                "{\"id\": 1, \"name\": \"Carl Gauss\", \"school\": \"Helmstedt\", \"year\": 1799, \"thesis\": \"Roots\", \"advisors\": [2], \"students\": [3]}";
        String pfaff = "{\"id\": 2, \"name\": \"Johann Pfaff\", \"advisors\": [], \"students\": [1]}";
        String bessel =
                "{\"id\": 3, \"name\": \"Friedrich Bessel\", \"institution\": \"Göttingen\", \"year\": null, \"advisors\": [], \"students\": [99]}";
        List<String> expected = List.of(
                "Johann Pfaff|Carl Gauss|doctoral|Helmstedt|Roots|1799",
                "Carl Gauss|Friedrich Bessel|doctoral|Göttingen|null|null");
        List<String> row = List.of("Johann Pfaff|Carl Gauss|doctoral|Helmstedt|null|1799-07-16");
        return Stream.of(
                Arguments.of("a list", "{\"nodes\": [" + gauss + ",\n" + pfaff + ",\n" + bessel + "]}", expected),
                Arguments.of("lines", gauss + "\n" + pfaff + "\n" + bessel + "\n", expected),
                Arguments.of(
                        "by id",
                        "{\"start_nodes\": [1], \"nodes\": {\"1\": " + gauss + ", \"2\": " + pfaff + ", \"3\": "
                                + bessel + "}}",
                        expected),
                Arguments.of(
                        "bindings",
                        "{\"head\": {\"vars\": [\"person\", \"personLabel\", \"doctoral_advisorLabel\"]}, \"results\": {\"bindings\": [{"
                                + "\"person\": {\"type\": \"uri\", \"value\": \"http://www.wikidata.org/entity/Q6722\"}, \"personLabel\":"
                                + " {\"value\": \"Carl Gauss\"}, \"doctoral_advisorLabel\": {\"value\": \"Johann Pfaff\"}, \"universityLabel\":"
                                + " {\"value\": \"Helmstedt\"}, \"date\": {\"value\": \"1799-07-16T00:00:00Z\"}}]}}",
                        row),
                Arguments.of(
                        "plain rows",
                        "[{\"doctoralStudentLabel\": \"Carl Gauss\", \"itemLabel\": \"Johann Pfaff\", \"advisor\": \"\", \"school\": \"Helmstedt\","
                                + " \"year\": \"1799-07-16\"}]",
                        row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyFormStatesWhoAdvisedWhom(String form, String json, List<String> expected) throws IOException {
        Extracted extracted = read(json);
        assertEquals("genealogy", extracted.source().kind());
        assertEquals(expected, relations(extracted));
        assertEquals(List.of(), extracted.problems());
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsRead() throws IOException {
        Extracted extracted = read(
                "{\"nodes\": [{\"id\": 1, \"advisors\": [2]},\n{\"id\": 2, \"name\": \"A\", \"advisors\": [3, 3]},\n"
                        + "{\"id\": 3, \"name\": \"B\", \"advisors\": []},\n{\"id\": 3, \"name\": \"C\", \"advisors\": []},\n"
                        + "{\"id\": 4, \"name\": \"A\", \"advisors\": []}]}");
        assertEquals(List.of("B|A|doctoral|null|null|null"), relations(extracted));
        assertEquals(
                List.of("bad-record", "duplicate", "same-name"),
                extracted.problems().stream().map(Problem::code).toList());
    }
}
