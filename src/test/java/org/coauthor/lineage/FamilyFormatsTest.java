package org.coauthor.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyFormatsTest {
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "a\"b\\",
            "]]>&amp;",
            "x\u0007\u001B[31m\ny",
            "#quot; `m`",
            "-->|x|",
            "\uD83D\uDE00",
            "");

    private static Family noether() {
        AdvisorGraph lineage = Families.mathematicians();
        return Family.around(lineage, lineage.ids().indexOf("noether"), 9, 9);
    }

    private static Family hostile() {
        AdvisorGraphBuilder builder = new AdvisorGraphBuilder();
        for (String name : HOSTILE) builder.person(name + HOSTILE.indexOf(name), name);
        for (int i = 1; i < HOSTILE.size(); i++)
            builder.advised(
                    HOSTILE.get(i - 1) + (i - 1),
                    HOSTILE.get(i) + i,
                    new Relation("doctoral", HOSTILE.get(i), null, null, null, true));
        return Family.around(builder.build(), 3, 9, 9);
    }

    private static String written(String format, Family family) {
        return switch (format) {
            case "txt" -> FamilyText.of(family);
            case "dot" -> FamilyDot.of(family);
            case "mermaid" -> FamilyMermaid.of(family);
            case "lines" ->
                LinesText.of(
                        family.lineage(),
                        Ascent.lines(family.lineage(), family.focus().get(0)));
            case "kinship" ->
                KinshipText.of(Kinship.between(
                        family.lineage(),
                        family.focus().get(0),
                        family.lineage().ids().indexOf("weyl")));
            default -> FamilyHtml.of(family, "Academic family");
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "dot", "mermaid", "html", "lines", "kinship"})
    void familyIsWrittenAsTheGoldenFileHasIt(String format) throws IOException {
        String now = written(format, noether());
        String folder = System.getProperty("golden");
        String name = "noether." + format + ".golden";
        if (folder != null) Files.writeString(Path.of(folder, name), now, StandardCharsets.UTF_8);
        try (InputStream in = FamilyFormatsTest.class.getResourceAsStream(name)) {
            assertEquals(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8), now);
        }
    }

    @Test
    void pageNeedsNothingElseAndEscapesNames() {
        Document page = Jsoup.parse(written("html", hostile()));
        assertEquals(
                0, page.select("script, link, img, iframe, [src], [onload]").size());
        assertEquals(HOSTILE.size(), page.select("svg rect").size());
        assertEquals(HOSTILE.size() - 1, page.select("tbody tr").size());
        assertEquals(
                "<script>alert(1)</script>", page.select("tbody tr td").get(0).text());
    }

    @Test
    void drawnPeopleDoNotLieOnEachOther() {
        Document page = Jsoup.parse(written("html", noether()));
        List<String> places = page.select("svg rect").stream()
                .map((Element r) -> r.attr("x") + " " + r.attr("y"))
                .toList();
        assertEquals(places.size(), places.stream().distinct().count());
        assertEquals(11, places.size());
    }

    @Test
    void dotIsQuotedThroughout() {
        Pattern quoted = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
        for (String line : written("dot", hostile()).lines().toList()) {
            String rest = quoted.matcher(line).replaceAll("Q");
            assertTrue(
                    rest.matches("digraph lineage \\{|  node \\[shape=box];|  Q (-> Q )?\\[label=Q(, style=bold)?];|}"),
                    rest);
        }
    }

    @Test
    void mermaidHasNoMarkupOfNames() {
        for (String line : written("mermaid", hostile()).lines().skip(1).toList())
            assertTrue(line.matches("  p\\d+(\\[\"[^\"<>`\\[\\]]*\"]| -->(\\|\"[^\"<>|`]*\"\\|)? p\\d+)"), line);
    }

    @Test
    void textMovesNoCursor() {
        for (String format : List.of("txt", "lines"))
            assertFalse(written(format, hostile()).matches("(?s).*[\\p{Cntrl}&&[^\n]].*"));
    }

    @Test
    void cyclesAreUnfoldedOnce() {
        AdvisorGraph lineage = Families.of("a>b b>c c>a");
        assertEquals("""
                a: advisors
                └─ c
                   └─ b
                      └─ a (see above)
                a: advisees
                └─ b
                   └─ c
                      └─ a (see above)
                """, FamilyText.of(Family.around(lineage, 0, 9, 9)));
    }
}
