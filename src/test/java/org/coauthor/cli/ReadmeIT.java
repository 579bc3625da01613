package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.StoreAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs every {@code coauthor} line of the README's shell blocks, in order, on one store, and then every statement of its Cypher blocks. */
class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|cypher)\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|[^\\s'])+");

    @TempDir
    static Path folder;

    private static GraphStore shared;

    @BeforeAll
    static void open() {
        shared = GraphStore.share(new StoreAddress.Folder(folder.resolve("store")));
    }

    @AfterAll
    static void close() {
        shared.close();
    }

    @Test
    void everyCommandOfTheReadmeWorks() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> lines =
                lines(readme, "sh").filter(l -> l.startsWith("coauthor ")).toList();
        assertTrue(lines.size() > 20, "the README has lost its commands: " + lines);
        for (String line : lines) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int status = Main.run(
                    new PrintWriter(out, true),
                    new PrintWriter(err, true),
                    words(line).toArray(String[]::new));
            assertEquals(0, status, line + "\n" + err);
        }
        List<String> statements = lines(readme, "cypher").toList();
        assertTrue(statements.size() > 3, "the README has lost its Cypher: " + statements);
        for (String statement : statements) shared.write(statement.replaceAll(";$", ""), Map.of());
    }

    private static Stream<String> lines(String readme, String language) {
        return BLOCK.matcher(readme)
                .results()
                .filter(block -> block.group(1).equals(language))
                .flatMap(block -> block.group(2).lines());
    }

    /** The words of a line; outputs go to the test's folder, and so does the store. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.substring("coauthor ".length()));
        while (word.find()) {
            String text = word.group().replace("'", "");
            boolean output = !words.isEmpty() && words.get(words.size() - 1).equals("--out");
            words.add(output ? folder.resolve(text).toString() : text);
        }
        CommandLine.ParseResult parsed = new CommandLine(new Coauthor())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(words.toArray(String[]::new));
        while (parsed.hasSubcommand()) parsed = parsed.subcommand();
        if (parsed.commandSpec().findOption("--store") != null && !words.contains("--graph")) {
            words.add("--store");
            words.add(folder.resolve("store").toString());
        }
        return words;
    }
}
