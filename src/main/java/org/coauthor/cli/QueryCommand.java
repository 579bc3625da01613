package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.coauthor.export.Json;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Me;
import org.coauthor.graph.Question;
import org.coauthor.graph.Questions;
import org.coauthor.graph.Row;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.Near;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a question in Cypher: one that comes with the program, or somebody's own. */
@Command(
        name = "query",
        description = "Answer a question in Cypher: one that comes with the program, or your own. Only reads.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered, also with no rows",
            "2:no such question or parameter, wrong Cypher, or a query that writes",
            "3:the FILE cannot be read",
            "4:the store cannot be opened",
            "5:a person was not found, or several bear the name"
        },
        footer = {
            "",
            "Examples:",
            "  coauthor query --list",
            "  coauthor query collaborators --param person='Ada Lovelace' --param months=24",
            "  coauthor query works-by-year --format csv > years.csv",
            "  echo 'MATCH (w:Work) RETURN count(w) AS works' | coauthor query --file -"
        })
final class QueryCommand implements Callable<Integer> {
    /** Parameters of the program's own questions that mean a person: any name or id will do. */
    private static final Set<String> PEOPLE = Set.of("person", "other");

    @Mixin
    private StoreOptions store;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The question; --list shows all.")
    private @Nullable String name;

    @Option(names = "--list", description = "Show the questions and their parameters.")
    private boolean list;

    @Option(names = "--file", paramLabel = "FILE", description = "Your own Cypher from a file; - is standard input.")
    private @Nullable String file;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A parameter; a number, true and false are taken as such, '1' in quotes is text.")
    private Map<String, String> given = new LinkedHashMap<>();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            Listing listing = new Listing("name", "title", "parameters");
            for (Question q : Questions.all()) listing.add(q.name(), q.title(), defaults(q));
            listing.print(out, format);
        } else if (file != null) {
            String cypher = InputText.read(file, "Cypher");
            try (GraphStore graph = store.open()) {
                answer(graph, cypher, literals(), out);
            }
        } else if (name != null) {
            Question question = question(name);
            Map<String, @Nullable Object> parameters = parameters(question);
            try (GraphStore graph = store.open()) {
                parameters.replaceAll((key, value) -> PEOPLE.contains(key) ? person(graph, value) : value);
                answer(graph, question.cypher(), parameters, out);
            }
        } else {
            spec.commandLine().usage(spec.commandLine().getErr(), Ansi.OFF);
            return Exit.USAGE.status();
        }
        return Exit.DONE.status();
    }

    private static String defaults(Question question) {
        return question.parameters().entrySet().stream()
                .map(p -> p.getKey() + "=" + p.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Question question(String name) {
        List<Question> all = Questions.all();
        List<String> names = all.stream().map(Question::name).toList();
        int at = names.indexOf(name);
        if (at >= 0) return all.get(at);
        throw new CoauthorException(Exit.USAGE, "no question is called " + name, hint(Near.hint(name, names)));
    }

    private static String hint(String near) {
        return near.isEmpty() ? "coauthor query --list shows all" : near;
    }

    /** The defaults, replaced by what was given in the default's type. */
    private Map<String, @Nullable Object> parameters(Question question) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(question.parameters());
        given.forEach((key, text) -> {
            if (!parameters.containsKey(key))
                throw new CoauthorException(
                        Exit.USAGE,
                        question.name() + " has no parameter " + key,
                        hint(Near.hint(key, question.parameters().keySet())));
            boolean number = parameters.get(key) instanceof Number;
            Object value = number ? Question.literal(text) : text;
            if (number && !(value instanceof Number))
                throw new CoauthorException(Exit.USAGE, key + " is a number, not " + text, "give " + key + "=10, say");
            parameters.put(key, value);
        });
        return parameters;
    }

    private Map<String, @Nullable Object> literals() {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        given.forEach((key, text) -> parameters.put(key, Question.literal(text)));
        return parameters;
    }

    private static @Nullable Object person(GraphStore graph, @Nullable Object who) {
        return Me.or(graph, who == null || who.equals("me") ? null : who.toString())
                .id();
    }

    private void answer(GraphStore graph, String cypher, Map<String, @Nullable Object> parameters, PrintWriter out) {
        if (format == Format.JSONL) {
            graph.ask(cypher, parameters, row -> out.println(Json.line(row.values())));
            return;
        }
        List<Row> rows = new ArrayList<>();
        List<String> columns = graph.ask(cypher, parameters, rows::add);
        if (format == Format.JSON) {
            out.println(Json.document(rows.stream().map(Row::values).toList()));
            return;
        }
        Listing listing = new Listing(columns.toArray(String[]::new));
        for (Row row : rows)
            listing.add(columns.stream().map(c -> cell(row.get(c))).toArray());
        listing.print(out, format);
    }

    /** Lists with semicolons, nodes and relationships as JSON. */
    private static Object cell(@Nullable Object value) {
        if (value instanceof List<?> items)
            return items.stream().map(i -> cell(i).toString()).collect(Collectors.joining("; "));
        if (value instanceof Map<?, ?>) return Json.line(value);
        return value == null ? "" : value;
    }
}
