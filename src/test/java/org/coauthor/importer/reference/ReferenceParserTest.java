package org.coauthor.importer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceParserTest {
    private static final ReferenceParser PARSER = ReferenceParser.shared();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Lovelace, A. and Babbage, C. (1843). Notes on the analytical engine. Scientific Memoirs, 3(2), 666-731. | Lovelace Babbage | Notes on the analytical engine | Scientific Memoirs | 1843
            A. Lovelace and C. Babbage, “Notes on the analytical engine,” Scientific Memoirs, vol. 3, pp. 666–731, 1843. | Lovelace Babbage | Notes on the analytical engine | Scientific Memoirs | 1843
            Lovelace A, Babbage C. Notes on the analytical engine. Sci Mem. 1843;3(2):666-731. | Lovelace Babbage | Notes on the analytical engine | Sci Mem | 1843
            Noether, Emmy. 1918. "Invariant variation problems." Nachrichten der Gesellschaft der Wissenschaften 2: 235-257. | Noether | Invariant variation problems | Nachrichten der Gesellschaft der Wissenschaften | 1918
            [7] Euler, L. Institutions of differential calculus. Springer, Berlin, 1755. | Euler | Institutions of differential calculus | - | 1755
            """)
    void readsUsualStyles(String text, String families, String title, String venue, int year) {
        Work work = PARSER.parse(text).build();
        assertEquals(title, work.title());
        assertEquals(
                families, work.authors().stream().map(AuthorMention::family).collect(Collectors.joining(" ")));
        assertEquals(venue, work.venue());
        assertEquals(year, work.year());
        assertTrue(work.confidence() > 0.5, "confidence " + work.confidence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Lovelace, A., Babbage, C.: Notes on the analytical engine. Under review (2021). | Lovelace Babbage | Notes on the analytical engine | 2021
            Hyndman, RJ and Khandakar, Y. Forecasting rivers in dry years. Journal of River Forecasts, March 2008, 27(3), 1-22. | Hyndman Khandakar | Forecasting rivers in dry years | 2008
            Lovelace, Ada, Charles Babbage, and Luigi Menabrea. "Is a machine able to think?" Scientific Memoirs 3 (1843): 666-731. | Lovelace Babbage Menabrea | Is a machine able to think? | 1843
            van der Berg, J. and de la Cruz, M. (2001). Lattices in thin films. Physica Minora, 12, 33-40. | van der Berg de la Cruz | Lattices in thin films | 2001
            王小明，李雷和韩梅梅. 基于图的推荐方法. 软件前沿, 2016, 27(3): 512-525. | 王 李 韩 | 基于图的推荐方法 | 2016
            Dupont, J. et Martin, P. Les graphes aléatoires. Revue des Graphes, 4, 1999, p. 1-20. | Dupont Martin | Les graphes aléatoires | 1999
            Weiß, K. und Müller, H. Über die Zerlegung der Gruppen. Mathematische Blätter 12 (1931), S. 1-30. | Weiß Müller | Über die Zerlegung der Gruppen | 1931
            King ML Jr, Gauss CF. On the sums of squares. Ann Numbers. 1999;12(3):1-20. | King Gauss | On the sums of squares | 1999
            E. Noether. Ideals in rings with $n^2$ elements and $\\mathbb{Z}$-modules. Math. Rev. Lett. 83, 24-66 (1921). | Noether | Ideals in rings with $n^2$ elements and $\\mathbb{Z}$-modules | 1921
            """)
    void readsNamesStatusesAndTitlesOfManyForms(String text, String families, String title, int year) {
        Work work = PARSER.parse(text).build();
        assertEquals(title, work.title());
        assertEquals(
                families, work.authors().stream().map(AuthorMention::family).collect(Collectors.joining(" ")));
        assertEquals(year, work.year());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Okafor, R., et al., 2017, Slow sorting of wide tables, J. Small Data, 12(2), 3-14 | R. Okafor | J. Small Data
            Okafor RT., Bellweather NA. Slow sorting of wide tables. Journal of Small Data. 2017;12:3-14. | RT. Okafor, NA. Bellweather | Journal of Small Data
            NA. Bellweather and RT. Okafor. Slow sorting of wide tables. Journal of Small Data, 12:3-14, 2017. | NA. Bellweather, RT. Okafor | Journal of Small Data
            Martinez A., Claudia; Perez R., Juan. (2017) Slow sorting of wide tables. Revista de Datos, 12, pp. 3-14. | Claudia Martinez A., Juan Perez R. | Revista de Datos
            Weiting An, Ruo Chen and Li Wei. Slow sorting of wide tables. Journal of Small Data, 12, 2017. | Weiting An, Ruo Chen, Li Wei | Journal of Small Data
            Okafor, R. (2017) 'Slow sorting of wide tables', Journal of Small Data, 12(2), pp. 3-14. | R. Okafor | Journal of Small Data
            Okafor, R. 2017. ‘Slow sorting of wide tables’. Journal of Small Data 12(2), pp. 3-14. | R. Okafor | Journal of Small Data
            R. Okafor, "Slow sorting of wide tables," in 13th Symp. on Tables, Boston, MA, 2017, pp. 3-14. | R. Okafor | 13th Symp. on Tables
            """)
    void readsCloseInitialsTwoFamilyNamesCutListsAndSingleQuotes(String text, String people, String venue) {
        Work work = PARSER.parse(text).build();
        assertEquals("Slow sorting of wide tables", work.title());
        assertEquals(people, work.authors().stream().map(AuthorMention::name).collect(Collectors.joining(", ")));
        assertEquals(venue, work.venue());
        assertEquals(2017, work.year());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Okafor, R. (2017) Slow sorting of wide tables. PhD thesis. University of Ibadan.
            R. Okafor. Slow sorting of wide tables. Technical Report 1712, Xerox PARC, Palo Alto, CA, 2017.
            Okafor, R. Slow sorting of wide tables. Springer-Verlag, New York, 2017.
            """)
    void aThesisAReportAndABookHaveNoVenue(String text) {
        Work work = PARSER.parse(text).build();
        assertEquals("Slow sorting of wide tables", work.title());
        assertNull(work.venue());
    }

    @Test
    void anApostropheEndsNoDoubleQuote() {
        Work work = PARSER.parse("Okafor, R. \"The users' guide to sorting,\" Journal of Small Data, 12(2), 2017.")
                .build();
        assertEquals("The users' guide to sorting", work.title());
        assertEquals("Journal of Small Data", work.venue());
    }

    @Test
    void keepsTheMonthAndTheStatus() {
        Work dated = PARSER.parse(
                        "Hyndman, RJ and Khandakar, Y. Forecasting rivers in dry years. Journal of River Forecasts, March 2008, 27(3), 1-22.")
                .build();
        assertEquals("2008-03", String.valueOf(dated.date()));
        Work submitted = PARSER.parse("A. Lovelace and C. Babbage. Notes on the analytical engine. Submitted, 1843.")
                .build();
        assertEquals("submitted", submitted.status());
        assertNull(submitted.venue());
    }

    @Test
    void readsIdentifiersBare() {
        Work work = PARSER.parse(
                        "E. Noether. Ideal theory in rings. Math. Ann. 83, 24-66 (1921). https://doi.org/10.1007/BF01464225.")
                .build();
        assertEquals("10.1007/BF01464225", work.identifier("doi"));
        assertEquals(
                "1801.01234",
                PARSER.parse("E. Noether. Rings. arXiv:1801.01234v2, 2018")
                        .build()
                        .identifier("arxiv"));
    }

    @Test
    void cutListIsToldAndNamesNobody() {
        Work work = PARSER.parse("Gauss CF, Riemann B, et al. On the curvature of surfaces. Ann Math. 1855;12:1-20.")
                .build();
        assertTrue(work.authorsTruncated());
        assertEquals(2, work.authors().size());
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "...", "1999", "'((((((((((((((((('", "'\"\"\"\"\"'"})
    void emptyAndOddStringsGiveNoTitle(String text) {
        assertNull(PARSER.parse(text).build().title());
    }

    @Test
    void manyThreadsReadTheSame() {
        String text = "Noether, E. (1918). Invariant variation problems. Nachr. Ges. Wiss., 2, 235-257.";
        Work alone = PARSER.parse(text).build();
        List<Work> together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> PARSER.parse(text).build())
                .toList();
        assertTrue(together.stream().allMatch(alone::equals));
    }
}
