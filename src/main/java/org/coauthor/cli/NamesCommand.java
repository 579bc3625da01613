package org.coauthor.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.coauthor.export.Json;
import org.coauthor.model.AuthorMention;
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
    /** What a comment begins with, as in the other lists that people write for the program. */
    private static final String COMMENT = "#";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "Name strings, one a line, or - for standard input; a line that begins with # is a comment.")
    private String file;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private ObjectFormat format;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Name(@Nullable String given, @Nullable String family) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record Line(int line, @JsonInclude List<Name> names, boolean truncated) {
        static Line of(int number, String text) {
            AuthorList list = AuthorList.parse(text.stripLeading().startsWith(COMMENT) ? "" : text);
            List<Name> names = new ArrayList<>();
            for (AuthorMention author : list.authors()) names.add(new Name(author.given(), author.family()));
            return new Line(number, names, list.truncated());
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Line> all = new ArrayList<>();
        int number = 0;
        for (String text :
                (Iterable<String>) InputText.read(file, "name strings").lines()::iterator) {
            Line line = Line.of(++number, text);
            if (format == ObjectFormat.JSONL) out.println(Json.line(line));
            else if (format == ObjectFormat.JSON) all.add(line);
            else
                for (Name name : line.names)
                    out.printf("%6d  %-30s  %s%n", number, text(name.family), text(name.given));
        }
        if (format == ObjectFormat.JSON) out.println(Json.document(all));
        return Exit.DONE.status();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
