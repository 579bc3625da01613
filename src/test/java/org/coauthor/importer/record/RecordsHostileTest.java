package org.coauthor.importer.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Reading;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsHostileTest {
    private static final String GOOD =
            "<article key=\"a/b/C\"><author>Ada Lovelace</author><title>Notes.</title><year>1843</year></article>\n";

    private static Extracted dblp(String prolog, String body) {
        return Reading.text("x.xml", prolog + "<dblp>\n" + body + "</dblp>\n");
    }

    @Test
    void entityBombsAreNeverExpanded() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE dblp [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++)
            dtd.append("<!ENTITY l" + i + " \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        Extracted extracted = dblp(dtd + "]>\n", "<article key=\"k\"><title>&l9;</title></article>\n" + GOOD);
        List<Work> works = Reading.works(extracted);
        assertEquals("&l9;", works.get(0).title());
        assertEquals("Notes", works.get(1).title());
    }

    @Test
    void externalEntitiesAreNeverFetched() {
        Extracted extracted = dblp(
                "<!DOCTYPE dblp [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY % y SYSTEM \"http://127.0.0.1:1/\"> %y;]>\n",
                "<article key=\"k\"><title>a &x; b</title></article>\n" + GOOD);
        assertEquals("a &x; b", Reading.works(extracted).get(0).title());
        assertEquals(2, Reading.works(extracted).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article key=\"k\"><title>R & D</title></article>\n",
                "<article key=\"k\"><title>unclosed</article>\n",
                "<article key=k><title>x</title></article>\n",
                "<article key=\"k\"><title>a < b</title></article>\n",
                "<article key=\"k\"><title>&#0;</title></article>\n",
                "</article>\n",
                "<article key=\"k\" key=\"k\"/>\n"
            })
    void aBadRecordIsToldAndTheNextIsRead(String bad) {
        Extracted extracted = dblp("", GOOD + bad + GOOD + bad + GOOD);
        List<Work> works = Reading.works(extracted);
        assertEquals(
                3,
                works.stream().filter(w -> "Notes".equals(w.title())).count(),
                extracted.problems().toString());
        assertEquals("bad-xml", Reading.codes(extracted).get(0));
        assertEquals(3, extracted.problems().get(0).line());
        assertEquals(6, works.get(works.size() - 1).line());
    }

    @Test
    void absurdNestingIsOneBadRecord() {
        Extracted extracted = dblp("", "<article key=\"k\">" + "<i>".repeat(100_000) + "</article>\n" + GOOD);
        assertEquals("Notes", Reading.works(extracted).get(0).title());
        Extracted json = Reading.bytes(
                "x.jsonl",
                ("{\"id\": \"https://openalex.org/W1\", \"title\": \"one\"}\n{\"id\": \"https://openalex.org/W2\", \"x\": "
                                + "[".repeat(100_000)
                                + "\n{\"id\": \"https://openalex.org/W3\", \"title\": \"three\"}\n")
                        .getBytes(StandardCharsets.UTF_8),
                null);
        assertEquals(2, Reading.works(json).size());
        assertEquals(List.of("bad-json"), Reading.codes(json));
        assertEquals(2, json.problems().get(0).line());
    }

    @Test
    void hugeRecordsAreRefusedAndTheRestIsRead() {
        assertTimeout(Duration.ofSeconds(30), () -> {
            Extracted xml =
                    dblp("", "<article key=\"k\"><title>" + "x".repeat(17 << 20) + "</title></article>\n" + GOOD);
            assertEquals("Notes", Reading.works(xml).get(0).title());
            assertEquals(1, Reading.works(xml).size());
            String line = "{\"id\": \"https://openalex.org/W1\", \"title\": \"one\"}\n";
            byte[] bytes = (line + line + "{\"id\": \"" + "y".repeat(JsonRecords.LARGEST) + "\"}\n" + line)
                    .getBytes(StandardCharsets.UTF_8);
            Extracted json = Reading.bytes("x.jsonl", bytes, null);
            assertEquals(3, Reading.works(json).size());
            assertEquals(List.of("too-long"), Reading.codes(json));
            assertEquals(3, json.problems().get(0).line());
        });
    }

    @Test
    void tenThousandAuthors() {
        String authors = "<author>Some One</author>".repeat(10_000);
        assertEquals(
                10_000,
                Reading.works(dblp("", "<article key=\"k\">" + authors + "</article>\n"))
                        .get(0)
                        .authors()
                        .size());
    }

    @Test
    void badLinesOfJsonAreToldWithTheirLine() {
        String good = "{\"id\": \"https://openalex.org/W1\", \"title\": \"a\"}\n";
        Extracted extracted = Reading.text(
                "x.jsonl",
                good + "{\"id\": \"https://openalex.org/W2\", \n" + good
                        + "\n{\"id\": 5}\nnull\n{\"id\": \"https://openalex.org/W3\", \"title\": \"\\ud800 \\u0000 b\"}\n");
        assertEquals(
                List.of("a", "a", "\uFFFD b"),
                Reading.works(extracted).stream().map(Work::title).toList());
        assertEquals(
                List.of(2, 5), extracted.problems().stream().map(p -> p.line()).toList());
    }

    @Test
    void aCutDocumentKeepsWhatCameBefore() {
        Extracted json = Reading.text(
                "x.json",
                "{\"message-type\": \"x\", \"message\": {\"items\": [{\"DOI\": \"10.1000/a\"}, {\"DOI\": \"10.1");
        assertEquals(1, Reading.works(json).size());
        assertEquals(List.of("bad-json"), Reading.codes(json));
        Extracted xml = Reading.text("x.xml", "<dblp>" + GOOD + "<article key=\"z\"><title>cu");
        assertEquals(1, Reading.works(xml).size());
        assertEquals(List.of("bad-xml"), Reading.codes(xml));
        Extracted ris = Reading.text(
                "x.ris", "TY  - JOUR\nTI  - One\nER  - \nTY  - JOUR\nTI  - Two\nTY  - BOOK\nTI  - Three\n");
        assertEquals(3, Reading.works(ris).size());
        assertEquals(List.of("unended", "unended"), Reading.codes(ris));
    }

    @Test
    void yamlBombsAreRefused() {
        StringBuilder bomb = new StringBuilder("cff-version: 1.2.0\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++)
            bomb.append("a" + i + ": &a" + i + " [" + "*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        assertTimeout(Duration.ofSeconds(10), () -> {
            Extracted extracted = Reading.text("CITATION.cff", bomb.toString());
            assertTrue(Reading.works(extracted).size() <= 1);
        });
    }

    @Test
    void addressesOfPeopleNeverPass() {
        assertEquals("by Ada of London", Text.clean("by Ada ada.lovelace@example.org of London"));
        assertEquals("a @ b", Text.clean("a @ b"));
        assertFalse(String.valueOf(Text.clean("<x@y.z>, u@v.w;")).contains("@"));
        assertTimeout(Duration.ofSeconds(5), () -> Text.clean("a".repeat(60_000) + "@".repeat(60_000)));
    }
}
