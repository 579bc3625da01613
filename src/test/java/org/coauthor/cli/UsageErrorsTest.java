package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageErrorsTest {
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "imprt | Unmatched argument at index 0: 'imprt' | did you mean import",
                "import --stor x | Unknown option: '--stor' | did you mean --store",
                "network rank --by betwenness | betwenness is no value of --by | take one of degree, strength, betweenness",
                "network rank --top x | Invalid value for option '--top': 'x' is not an int | coauthor network rank --help",
                "fetch dblp x --limit 0 | --limit 0 leaves nothing to fetch | give 1 or more",
                "fetch dblp x --endpoint localhost:80 | no web address: localhost:80 | --endpoint begins with",
                "serve --bolt-port 70000 | no port: 70000 | give 1 to 65535",
                "people list --format yaml | yaml is no value of --format | take one of table, json, jsonl, csv",
                "extract --kind novel x | novel is no value of --kind | take one of advisors, arxiv",
                "identify --format csv x | csv is no value of --format | take one of table, json, jsonl",
                "export gexf --person Ada | gexf takes no --person | --around takes a person",
                "export ris --around Ada | ris takes no --around | --person takes one person's works"
            })
    void everyErrorHasAHint(String words, String message, String hint) {
        assertEquals(2, run(words.split(" ")));
        String[] lines = err.toString().split("\\R");
        assertTrue(lines[0].startsWith("error: " + message), err::toString);
        assertTrue(lines[1].startsWith("hint: " + hint), err::toString);
    }

    @ParameterizedTest
    @CsvSource({"people list", "network stats", "store info", "sources list", "query works-by-year", "lineage check"})
    void askingMakesNoStore(String words, @TempDir Path folder) {
        Path store = folder.resolve("mistyped");
        String[] all = (words + " --store " + store).split(" ");
        assertEquals(4, run(all));
        assertTrue(err.toString().startsWith("error: there is no store at " + store), err::toString);
        assertTrue(err.toString().contains("hint: coauthor import"), err::toString);
        assertFalse(Files.exists(store));
    }

    @Test
    void whatCannotBeRestoredMakesNoStore(@TempDir Path folder) {
        Path store = folder.resolve("store");
        assertEquals(3, run("store", "restore", folder.resolve("none").toString(), "--store", store.toString()));
        assertTrue(err.toString().startsWith("error: no such file: "), err::toString);
        assertFalse(Files.exists(store));
    }

    @Test
    void aFolderIsNoFileOfNames(@TempDir Path folder) {
        assertEquals(3, run("names", folder.toString()));
        assertTrue(err.toString().startsWith("error: " + folder + " cannot be read"), err::toString);
    }

    @Test
    void aCommandWithoutItsVerbShowsWhichThereAre() {
        assertEquals(2, run("network"));
        assertTrue(err.toString().contains("communities"), err::toString);
    }
}
