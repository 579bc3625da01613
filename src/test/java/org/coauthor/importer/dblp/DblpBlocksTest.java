package org.coauthor.importer.dblp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Reading;
import org.coauthor.importer.synthetic.SyntheticSource;
import org.coauthor.model.Statement;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;

/** Large and odd sources: the way by blocks reads what the full parser reads, on the same lines. */
class DblpBlocksTest {
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"%s\"?>\n<!DOCTYPE dblp SYSTEM \"dblp.dtd\">\n<dblp>\n";
    private static final String GOOD =
            "<article mdate=\"2020-01-01\" key=\"a/%d\"><author>Ada Lovelace 0001</author><title>Notes %d.</title></article>\n";

    private static byte[] synthetic(int records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SyntheticSource.write(SyntheticSource.Kind.DBLP, records, 3, out);
        return out.toByteArray();
    }

    /** A section between the records sends everything the careful way. */
    private static String carefully(String document) {
        int first = document.indexOf("<dblp>") + 6;
        return document.substring(0, first) + "<![CDATA[]]>" + document.substring(first);
    }

    private static List<Statement> statements(String document) {
        return Reading.text("x.xml", document).statements();
    }

    @Test
    void manyBlocksGiveWhatTheFullParserGives() throws IOException {
        String document = new String(synthetic(20_000), StandardCharsets.US_ASCII);
        assertTrue(document.length() > 3 * (2 << 20), "several blocks");
        List<Statement> fast = statements(document);
        List<Statement> careful = statements(carefully(document));
        assertEquals(careful.size(), fast.size());
        for (int i = 0; i < fast.size(); i++) assertEquals(careful.get(i), fast.get(i));
    }

    @Test
    void damagedBytesCostNoMoreThanTheRecordsTheyHit() throws IOException {
        String document = new String(synthetic(60), StandardCharsets.US_ASCII);
        int whole = statements(document).size();
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            StringBuilder damaged = new StringBuilder(document);
            for (int hit = 0; hit < 2; hit++)
                damaged.setCharAt(
                        200 + random.nextInt(document.length() - 200), "<>&\"/ax\0;".charAt(random.nextInt(9)));
            int read = statements(damaged.toString()).size();
            assertTrue(read >= whole - 4 && read <= whole + 2, () -> read + " of " + whole + " in " + damaged);
        }
    }

    @Test
    void linesAndProblemsAreInPlaceAcrossBlocks() {
        StringBuilder text = new StringBuilder(String.format(HEAD, "ISO-8859-1"));
        IntStream.range(0, 60_000)
                .forEach(i -> text.append(
                        i == 40_000 ? "<article key=\"bad\"><title>no end</article>\n" : GOOD.replace("%d", "" + i)));
        Extracted extracted = Reading.text("x.xml", text.append("</dblp>\n").toString());
        List<Work> works = Reading.works(extracted);
        assertEquals(59_999, works.size());
        assertEquals("Notes 59999", works.get(59_998).title());
        assertEquals(60_003, works.get(59_998).line());
        assertEquals("Ada Lovelace", works.get(0).authors().get(0).name());
        assertEquals(List.of("bad-xml"), Reading.codes(extracted));
        assertEquals(40_004, extracted.problems().get(0).line());
    }

    @Test
    void encodingsEntitiesAndMarkupAreUnderstood() {
        String record =
                "<article key=\"k\"><author orcid=\"0000-0002-1825-0097\">J&ouml;rg &#321;&#xE9; M\u00fcller</author>"
                        + "<title>On <i>x<sub>1</sub></i> &amp; more &unknown; &lt;b&gt;.</title><note/></article>\n";
        for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            String document = String.format(HEAD, charset) + record + "</dblp>";
            Work work = Reading.works(Reading.bytes("x.xml", document.getBytes(charset), "dblp"))
                    .get(0);
            assertEquals("On x1 & more &unknown; <b>", work.title());
            assertEquals("Jörg Łé Müller", work.authors().get(0).name());
            assertEquals("0000-0002-1825-0097", work.authors().get(0).orcid());
        }
    }

    @Test
    void aCutSourceKeepsWhatCameBefore() throws IOException {
        byte[] all = synthetic(2000);
        int whole = statements(new String(all, StandardCharsets.US_ASCII)).size();
        Extracted cut = Reading.bytes("x.xml", Arrays.copyOf(all, all.length - 20), null);
        assertEquals(whole - 1, cut.statements().size());
        assertEquals(List.of("bad-xml"), Reading.codes(cut));
        int between = new String(all, StandardCharsets.US_ASCII).lastIndexOf("<www");
        Extracted ended = Reading.bytes("x.xml", Arrays.copyOf(all, between), null);
        assertEquals(whole - 1, ended.statements().size());
        assertEquals(List.of("bad-xml"), Reading.codes(ended));
    }

    @Test
    void recordsWithinCommentsAndDeclarationsAreNone() {
        String none = "<article key=\"none\"><title>x</title></article>";
        for (String prolog : List.of(
                "<!-- " + none + " --><dblp>\n",
                "<!DOCTYPE dblp [<!ENTITY e \"" + none.replace('"', '\'') + "\">]><dblp>\n",
                "<dblp>\n<!-- " + none + " -->\n",
                "<dblp>\n<![CDATA[ " + none + " ]]>\n")) {
            Extracted extracted = Reading.text("x.xml", prolog + GOOD.replace("%d", "1") + "</dblp>");
            assertEquals(
                    List.of("a/1"),
                    Reading.works(extracted).stream().map(Work::id).toList(),
                    prolog);
        }
    }
}
