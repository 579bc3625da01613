package org.coauthor.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.coauthor.export.Json;
import org.coauthor.importer.Encoding;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.AuthorList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Divides name strings into people, and people into given and family names. */
@Command(
        name = "names",
        description = "Divide name strings, one a line, into people with given and family names.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  coauthor names authors.txt --format jsonl",
            "  echo 'Hyndman, RJ and G. Athanasopoulos' | coauthor names -"
        })
final class NamesCommand implements Callable<Integer> {
    enum Format {
        table,
        json,
        jsonl
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Name strings, one a line; - is standard input.")
    private String file;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Format format;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Name(@Nullable String given, @Nullable String family) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record Line(int line, @JsonInclude List<Name> names, boolean truncated) {
        static Line of(int number, String text) {
            AuthorList list = AuthorList.parse(text);
            List<Name> names = new ArrayList<>();
            for (AuthorMention author : list.authors()) names.add(new Name(author.given(), author.family()));
            return new Line(number, names, list.truncated());
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Line> all = new ArrayList<>();
        BufferedReader reader =
                new BufferedReader(new StringReader(Encoding.decode(bytes()).text()));
        int number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            Line line = Line.of(++number, text);
            if (format == Format.jsonl) out.println(Json.line(line));
            else if (format == Format.json) all.add(line);
            else
                for (Name name : line.names)
                    out.printf("%6d  %-30s  %s%n", number, text(name.family), text(name.given));
        }
        if (format == Format.json) out.println(Json.document(all));
        return Exit.DONE.status();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private byte[] bytes() throws IOException {
        if (file.equals("-")) return System.in.readAllBytes();
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.NO_SOURCE, file + " cannot be read", "give a file of name strings, or -", e);
        }
    }
}
