package org.coauthor.importer.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Reading;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexImporterTest {
    private static Extracted read(String text) {
        return Reading.text("a.bib", text);
    }

    private static Work one(String text) {
        List<Work> works = Reading.works(read(text));
        assertEquals(1, works.size(), works.toString());
        return works.get(0);
    }

    @Test
    void readsAllFieldsOfAnEntry() {
        Work work = one("""
                % a comment
                @Article{noether1918,
                  author = {Noether, Emmy and von Neumann, John and {Bourbaki Group} and others},
                  title = "Invariante {V}ariationsprobleme",
                  journal = {Nachr. K{\\"o}n. Ges.},
                  year = 1918, month = jul, volume = {2}, pages = {235--257},
                  doi = {https://doi.org/10.1080/00411457108231446},
                  keywords = {symmetry; conservation laws, symmetry},
                  note = {write to emmy@example.org please}
                }
                """);
        assertEquals("noether1918", work.id());
        assertEquals("article", work.type());
        assertEquals("Invariante Variationsprobleme", work.title());
        assertEquals("Nachr. Kön. Ges.", work.venue());
        assertEquals(1918, work.year());
        assertEquals(PartialDate.ofMonth(1918, 7), work.date());
        assertEquals("10.1080/00411457108231446", work.identifier("doi"));
        assertEquals(List.of("symmetry", "conservation laws"), work.topics());
        assertEquals("235–257", work.details().get("pages"));
        assertEquals("write to please", work.details().get("note"));
        assertEquals(2, work.line());
        assertTrue(work.authorsTruncated());
        assertEquals(
                List.of(
                        AuthorMention.of("Emmy Noether", "Emmy", "Noether"),
                        AuthorMention.of("John von Neumann", "John", "von Neumann"),
                        AuthorMention.named("Bourbaki Group")),
                work.authors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Lovelace|Ada|Lovelace|Ada Lovelace
            Lovelace, Ada|Ada|Lovelace|Ada Lovelace
            Ludwig van Beethoven|Ludwig|van Beethoven|Ludwig van Beethoven
            van Beethoven, Ludwig|Ludwig|van Beethoven|Ludwig van Beethoven
            Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin|Charles Louis Xavier Joseph|de la Vallée Poussin|Charles Louis Xavier Joseph de la Vallée Poussin
            King, Jr., Martin Luther|Martin Luther|King|Martin Luther King Jr.
            Erd{\\H o}s, P{\\'a}l|Pál|Erdős|Pál Erdős
            {\\'E}variste Galois|Évariste|Galois|Évariste Galois
            Jean {\\o}rsted Bohr|Jean|ørsted Bohr|Jean ørsted Bohr
            {Barnes and Noble}|||Barnes and Noble
            family=Gogh, given=Vincent, prefix=van|Vincent|van Gogh|Vincent van Gogh
            R.~A. Fisher|R. A.|Fisher|R. A. Fisher
            Plato|||Plato
            Smith, John,|John|Smith|John Smith
            bell hooks|bell|hooks|bell hooks
            """)
    void dividesNamesByBibtexRules(String written, String given, String family, String name) {
        AuthorMention author =
                one("@misc{k, author = {" + written + "}}").authors().get(0);
        assertEquals(name, author.name());
        assertEquals(given, author.given());
        assertEquals(family, author.family());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @a{x, title = {one}|@article{y, title = {two}}|unclosed
            @article{x, title = {o{ne}, year = 1|@article{y, title = {two}}|unclosed
            @article{x, title = "one, year = 1|@article{y, title = {two}}|unclosed
            @article{x, title {one}}|@article{y, title = {two}}|bad-field
            @article{x, title = {one} year = {2001}}|@article{y, title = {two}}|missing-comma
            @article{x, title = {one}, title = {zwei}}|@article{y, title = {two}}|duplicate-field
            @article{, title = {one}}|@article{y, title = {two}}|empty-key
            @article{title = {one}}|@article{y, title = {two}}|empty-key
            @article{y, title = {one}}|@article{y, title = {two}}|duplicate-key
            @article{x, title = foo}|@article{y, title = {two}}|undefined-string
            @article{x, title = {one}, crossref = {zz}}|@article{y, title = {two}}|missing-crossref
            @string(x {one}|@article{y, title = {two}}|bad-string
            """)
    void recoversAtTheNextEntryAndSaysWhere(String bad, String good, String code) {
        Extracted extracted = read("\n" + bad + "\n\n" + good + "\n");
        assertEquals(code, Reading.codes(extracted).get(0));
        List<Work> works = Reading.works(extracted);
        assertEquals("two", works.get(works.size() - 1).title());
        assertEquals(4, works.get(works.size() - 1).line());
        int line = extracted.problems().get(0).line();
        assertTrue(line >= 2 && line <= 4, "line " + line);
    }

    @Test
    void anEntryThatNeverEndsGivesBackTheRest() {
        Extracted extracted = read("@comment{ not closed\n@article{y, title = {two}}\n@misc{z, title = {three {}}\n");
        assertEquals(2, Reading.works(extracted).size());
        assertEquals(List.of("unended", "unended"), Reading.codes(extracted));
    }

    @Test
    void stringsAndCrossrefsInAnyOrder() {
        List<Work> works = Reading.works(read("""
                @string{conf = "Conference on " # "Thinking"}
                @inproceedings{child, author = "Alan Turing", title = {Machines}, crossref = {PARENT}}
                @proceedings{parent, title = conf # { 1950}, editor = {Gandy, Robin}, year = {1950}, ids = {other}}
                @incollection{second, title = {Games}, crossref = {other}}
                @book{a, title = {Round}, crossref = {b}} @book{b, crossref = {a}, year = 1951}
                """));
        assertEquals("Conference on Thinking 1950", works.get(0).venue());
        assertEquals(1950, works.get(0).year());
        assertEquals("Robin Gandy", works.get(0).details().get("editor"));
        assertEquals("Machines", works.get(0).title());
        assertEquals("Conference on Thinking 1950", works.get(2).venue());
        assertEquals(1951, works.get(3).year());
        assertEquals(5, works.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eprint = {1412.6980v9}, archiveprefix = {arXiv}|1412.6980
            eprint = {math/0307200v3}, eprinttype = {arxiv}|math/0307200
            journal = {arXiv preprint arXiv:1412.6980}|1412.6980
            journal = {CoRR}, volume = {abs/1412.6980}|1412.6980
            url = {https://arxiv.org/abs/1412.6980}|1412.6980
            doi = {10.48550/arXiv.1412.6980}|1412.6980
            journal = {Nature}, volume = {1412.6980}|
            """)
    void findsArxivIdentifiers(String fields, String expected) {
        assertEquals(expected, one("@article{k, " + fields + "}").identifier("arxiv"));
    }

    @Test
    void annotationsMarkAuthors() {
        Work work = one("@misc{k, author = {A B and C D}, author+an = {1=equal;2=corresponding, equal}}");
        assertTrue(work.authors().get(0).equalContribution());
        assertFalse(work.authors().get(0).corresponding());
        assertTrue(work.authors().get(1).corresponding());
    }

    @Test
    void otherEncodingsAreReadAndTold() {
        String text = "@misc{k, title = {Études élémentaires à Genève}, author = {Évariste Galois}}\n".repeat(3);
        Extracted extracted = Reading.bytes("a.bib", text.getBytes(Charset.forName("windows-1252")), null);
        assertEquals(
                "Études élémentaires à Genève", Reading.works(extracted).get(0).title());
        assertTrue(Reading.codes(extracted).contains("encoding"));
    }

    @Test
    void hostileFilesEndSoonAndKeepWhatTheyHold() {
        assertTimeout(Duration.ofSeconds(20), () -> {
            read("@a{x,b={".repeat(100_000));
            read("\n@a{x,b={".repeat(100_000));
            read("\n@comment{".repeat(100_000));
            read("@misc{k, title = " + "{".repeat(1_000_000));
            Work many = one("@misc{k, author = {" + "A. Person and ".repeat(9_999) + "B. Last}}");
            assertEquals(10_000, many.authors().size());
            Extracted huge = read("@misc{k, note = {" + "x".repeat(5 << 20) + "}}\n@misc{l, title = {after}}");
            assertEquals("after", Reading.works(huge).get(0).title());
            assertEquals(List.of("too-long"), Reading.codes(huge));
        });
        Work nul = one("@misc{k, title = {a\0b\u0007c}}");
        assertEquals("a b c", nul.title());
        assertNull(nul.venue());
    }
}
