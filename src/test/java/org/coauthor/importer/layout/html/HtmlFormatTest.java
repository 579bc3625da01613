package org.coauthor.importer.layout.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Reading;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.layout.Layout;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Education;
import org.coauthor.model.Mentoring;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {
    private static Layout layout(String page) throws IOException {
        return new HtmlFormat().read(Reading.input("page.html", page.getBytes(StandardCharsets.UTF_8), null));
    }

    private static List<String> texts(String body) throws IOException {
        return layout("<!DOCTYPE html><html><body>" + body + "</body></html>").lines().stream()
                .filter(l -> !l.blank())
                .map(l -> (l.level() > 0 ? "#" : l.bullet() ? "*" : "") + l.text())
                .toList();
    }

    private static Extracted sample() throws IOException {
        try (InputStream in = HtmlFormatTest.class.getResourceAsStream("/org/coauthor/importer/layout/homepage.html")) {
            return Reading.bytes("homepage.html", in.readAllBytes(), null);
        }
    }

    @Test
    void blocksListsAndTablesAreLinesOfTheirOwn() throws IOException {
        assertEquals(
                List.of("Ada", "#Papers", "*One paper", "with more", "*Two"),
                texts("<p>Ada</p><h2>Papers</h2><ul><li>One <b>paper</b><br>with   more</li><li>Two</li></ul>"));
        assertEquals(
                List.of("2020, Algebra", "2021: Graphs"),
                texts("<table><tr><td>2020<td>Algebra<tr><td>2021:<td>Graphs</table>"));
        assertEquals(List.of("1. A paper"), texts("<table><tr><td>1</td><td>A paper</td></tr></table>"));
        assertEquals(
                List.of("Title", "Authors"),
                texts("<table><tr><td><img></td><td><p>Title</p>Authors</td></tr></table>"));
        assertEquals(List.of("a b", "*c"), texts("<pre>\na b\n  - c\n</pre>"));
    }

    @Test
    void whatAReaderDoesNotSeeIsLeftOut() throws IOException {
        assertEquals(
                List.of("seen"),
                texts(
                        "<nav>Home</nav><p hidden>a</p><p style='display : none'>b</p><div class='x d-none'>c</div>"
                                + "<div role=navigation>d</div><script>e</script><template>f</template><p>seen</p><footer>g</footer>"));
    }

    @Test
    void linesKnowWhereTheyStandInTheSource() throws IOException {
        List<TextLine> lines = layout("<!DOCTYPE html>\n<body>\n<p>\n  one\n<ul>\n<li>two\nthree</ul>")
                .lines();
        assertEquals(
                List.of(4, 6),
                lines.stream().filter(l -> !l.blank()).map(TextLine::number).toList());
    }

    @Test
    void aHomepageIsReadWithWhatItCarriesForMachines() throws IOException {
        Extracted page = sample();
        assertEquals("Marie Lindqvist", page.all(Subject.class).get(0).name());
        List<Work> works = page.all(Work.class);
        assertEquals(
                List.of("Spectral gaps of sparse random graphs", "Colouring the edges of rivers"),
                works.stream().map(Work::title).toList());
        assertEquals("10.5555/aim.2021.7", works.get(0).identifier("doi"));
        assertEquals("10.5555/jwc.2019.4", works.get(1).identifier("doi"));
        assertEquals("4", works.get(1).details().get("volume"));
        assertEquals(
                List.of("Omar Haddad", "Marie Lindqvist", "Chiara Bellini"),
                works.get(1).authors().stream().map(AuthorMention::name).toList());
        assertEquals(24, works.get(0).line());
        assertEquals("Henrik Sandberg", page.all(Mentoring.class).get(0).mentor());
        assertEquals("Lund University", page.all(Education.class).get(0).institution());
    }

    @Test
    void microdataNamesWorks() throws IOException {
        String item =
                "<div itemscope itemtype='https://schema.org/ScholarlyArticle'><span itemprop=name>On lakes</span> by "
                        + "<span itemprop=author itemscope itemtype='https://schema.org/Person'><span itemprop=name>Omar Haddad</span></span> "
                        + "<time itemprop=datePublished datetime=2018-03-01>March</time> <i itemprop=isPartOf>Lake Letters</i></div>";
        Work work = (Work) layout("<!DOCTYPE html><body>" + item).stated().get(0);
        assertEquals("On lakes", work.title());
        assertEquals("Omar Haddad", work.authors().get(0).name());
        assertEquals("Lake Letters", work.venue());
        assertEquals(2018, work.year());
    }

    @Test
    void brokenJsonLdIsAProblemWithItsLine() throws IOException {
        Layout page = layout("<!DOCTYPE html>\n<script type='application/ld+json'>{\"@type\": </script><p>x");
        assertEquals("bad-json-ld", page.problems().get(0).code());
        assertEquals(2, page.problems().get(0).line());
        assertFalse(page.lines().isEmpty());
    }

    @Test
    void aTangleOfTagsIsNoDefect() {
        byte[] page =
                ("<p><b><b><i><u><i><u><i><u>" + "<li><ul>".repeat(95) + "<li><").getBytes(StandardCharsets.UTF_8);
        SourceException refused = assertThrows(
                SourceException.class, () -> new HtmlFormat().read(Reading.input("tangle.html", page, null)));
        assertEquals("broken", refused.code());
    }

    @Test
    void hugeAndDeepPagesEndSoon() {
        String deep = "<!DOCTYPE html><body>" + "<div><b>".repeat(100_000) + "Ada King" + "</b></div>".repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertTrue(texts(deep).contains("Ada King")));
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> texts("<ul><li>".repeat(50_000) + "<table><tr><td>".repeat(20_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> texts("<pre>" + "\n".repeat(1 << 20) + "x</pre>"));
        byte[] huge = ("<!DOCTYPE html><body>" + "<p>x</p>".repeat(7 << 20)).getBytes(StandardCharsets.UTF_8);
        SourceException refused = assertThrows(
                SourceException.class, () -> new HtmlFormat().read(Reading.input("huge.html", huge, null)));
        assertEquals("too-large", refused.code());
    }
}
