package org.coauthor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFormatsTest {
    private static List<Work> hostile() {
        List<Work> works = new ArrayList<>();
        for (String name : Samples.HOSTILE)
            works.add(Work.builder()
                    .id("w" + works.size())
                    .title(name)
                    .author(AuthorMention.named(name))
                    .author(AuthorMention.of(name, name, name))
                    .venue(name)
                    .year(2000)
                    .detail("note", name)
                    .detail("pages", name)
                    .identifier("doi", name)
                    .topic(name)
                    .build());
        return works;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bibtex", "bibtex-ascii"})
    void bracesOfEveryBibTexEntryAreBalanced(String format) {
        String text = Samples.written(WorkFormats.writer(format), hostile());
        int depth = 0;
        int entries = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && c == '@') entries++;
            if (c == '{') depth++;
            if (c == '}') depth--;
            assertTrue(depth >= 0);
            if (depth == 1 && c == '\n') assertTrue(text.startsWith("  ", i + 1) || text.startsWith("}", i + 1));
        }
        assertEquals(0, depth);
        assertEquals(hostile().size(), entries);
    }

    @Test
    void risTagsStandOneALine() {
        String text = Samples.written(WorkFormats.writer("ris"), hostile());
        int records = 0;
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"), line);
            if (line.startsWith("TY")) records++;
        }
        assertEquals(hostile().size(), records);
    }

    @Test
    void cslJsonKeepsTitles() throws Exception {
        JsonNode items = new ObjectMapper().readTree(Samples.written(WorkFormats.writer("csl-json"), hostile()));
        for (int i = 0; i < items.size(); i++) {
            String title = hostile().get(i).title();
            assertEquals(
                    title == null ? "" : Characters.oneLine(title),
                    items.get(i).path("title").asText(""));
        }
    }

    @Test
    void keysDoNotDependOnTheOrderOfWorks() {
        List<Work> works = new ArrayList<>(Samples.works());
        works.addAll(hostile());
        Map<String, String> before = keys(works);
        Collections.reverse(works);
        assertEquals(before, keys(works));
        assertEquals(works.size(), new HashSet<>(before.values()).size(), "no two alike");
        for (String key : before.values()) assertTrue(key.matches("[a-z0-9_]+"), key);
    }

    private static Map<String, String> keys(List<Work> works) {
        List<String> keys = CitationKeys.of(works);
        Map<String, String> byId = new TreeMap<>();
        for (int i = 0; i < works.size(); i++)
            byId.put(works.get(i).id() + works.get(i).title(), keys.get(i));
        return byId;
    }

    @ParameterizedTest
    @CsvSource({
        "Emmy,Noether,1921,The Ideals of Rings,noether1921ideals",
        "\u5C0F\u660E,\u738B,2020,\u56FE,wang2020tu",
        "Jean,de la Vall\u00E9e Poussin,1896,Sur la fonction,delavalleepoussin1896sur",
        "Paul,O'Neil,1999,A,oneil1999",
        "Jo,Wu,2024,How Many Tasks,wu2024many"
    })
    void keysAreReadable(String given, String family, int year, String title, String expected) {
        Work work = Work.builder()
                .title(title)
                .author(AuthorMention.of(given + " " + family, given, family))
                .year(year)
                .build();
        assertEquals(List.of(expected), CitationKeys.of(List.of(work)));
    }

    @ParameterizedTest
    @CsvSource({"24-66,24,66", "24--66,24,66", "24\u201366,24,66", "e1234,e1234,''", "'1, 3-5, 9-11','1, 3-5, 9-11',''"
    })
    void pagesAreRangesOrNot(String text, String first, String last) {
        assertEquals(new Pages(first, last), Pages.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "article,ICML,article",
                "-,ICML,inproceedings",
                "-,NeurIPS,inproceedings",
                "-,International Conference on Learning Representations (ICLR),inproceedings",
                "-,Proceedings of the 29th Annual Something,inproceedings",
                "-,Proceedings of the National Academy of Sciences,article",
                "-,JMLR,article",
                "-,PNAS,article",
                "-,Nature,article",
                "-,arXiv preprint arXiv:2401.00001,misc",
                "-,-,misc",
                "dataset,-,misc",
                "PhDThesis,Erlangen,phdthesis"
            })
    void typeIsStatedOrSaidByTheVenue(String type, String venue, String expected) {
        Work work = Work.builder().title("t").type(type).venue(venue).build();
        assertEquals(expected, EntryType.of(work));
    }

    @Test
    void asciiIsAsciiWhereLatexHasTheLetters() {
        String text = Latex.of("Ångström Čech Łukasiewicz Erdős Ščepán Ðorđe ß Nguyễn – “x”", true);
        assertFalse(text.replace("\u1EC5", "").codePoints().anyMatch(c -> c > 126), text);
    }
}
