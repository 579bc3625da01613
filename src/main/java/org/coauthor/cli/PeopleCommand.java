package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coauthor.export.Json;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.People;
import org.coauthor.graph.Row;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.Count;
import org.coauthor.text.TerminalText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The people of a store. */
@Command(
        name = "people",
        description = "The people of the store: list and show them, and decide who is who.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|show|why|review|same|different|split|rename|decisions",
        subcommands = {
            PeopleWhyCommand.class,
            PeopleReviewCommand.class,
            PeopleSameCommand.class,
            PeopleDifferentCommand.class,
            PeopleSplitCommand.class,
            PeopleRenameCommand.class,
            PeopleDecisionsCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  coauthor people list --top 20",
            "  coauthor people show 'Ada Lovelace'",
            "  coauthor people same 'Ada Lovelace' 'A. A. Lovelace'"
        })
final class PeopleCommand {
    private static final String SHOW = """
        MATCH (a:Author {id: $id})
        RETURN a.id AS id, a.name AS name, a.names AS names, a.orcid AS orcid, a.formerIds AS formerIds,
          [(a)-[r:AFFILIATED_WITH]->(i:Institution) | {institution: i.name, department: r.department, role: r.role, from: r.from, to: r.to}] AS affiliations,
          [(a)-[r:STUDIED_AT]->(i:Institution) | {institution: i.name, department: r.department, degree: r.degree, from: r.from, to: r.to}] AS education,
          [(m:Author)-[r:ADVISED]->(a) | {mentor: m.name, kind: r.kind}] AS mentors,
          [(a)-[r:ADVISED]->(m:Author) | {mentee: m.name, kind: r.kind}] AS mentees,
          [(a)-[c:COAUTHORED_WITH]-(o:Author) | {name: o.name, works: c.works, id: o.id}] AS coauthors,
          [(a)-[:AUTHORED]->(w:Work) | {title: w.title, year: w.year, id: w.id, versions: w.versions}] AS works,
          [(a)-[m:MAYBE_SAME_AS]-(o:Author) | {name: o.name, id: o.id, probability: m.probability}] AS maybeSame,
          [i IN range(0, size(coalesce(a.doubtedWorks, [])) - 1) |
            {work: a.doubtedWorks[i], title: head([(w:Work {id: a.doubtedWorks[i]})-[:STATED_IN]->() | w.title]), reasons: a.doubts[i]}]
            AS doubtfulWorks,
          [(a)-[s:STATED_IN]->(source:Source) | {source: source.name, lines: s.lines}] AS sources\
        """;

    @Spec
    private CommandSpec spec;

    @Command(name = "list", description = "List people, most works first.", mixinStandardHelpOptions = true)
    int list(
            @Mixin StoreOptions store,
            @Option(names = "--top", defaultValue = "50", description = "How many (default: ${DEFAULT-VALUE}).")
                    int top,
            @Option(names = "--named", paramLabel = "TEXT", description = "Only those whose name contains this.")
                    @Nullable
                    String named,
            @Option(names = "--format", defaultValue = "table", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphStore open = store.open()) {
            Listing listing = new Listing("id", "works", "name", "orcid");
            for (People.Person p : new People(open).list(named == null ? "" : named, Math.max(0, top)))
                listing.add(p.id(), p.works(), p.name(), p.orcid());
            listing.print(out, format);
        }
        return Exit.DONE.status();
    }

    @Command(name = "show", description = "Show all that is known of a person.", mixinStandardHelpOptions = true)
    int show(
            @Mixin StoreOptions store,
            @Parameters(paramLabel = "PERSON", description = "A " + StoreOptions.PERSON + ".") String who,
            @Option(names = "--format", defaultValue = "table", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphStore open = store.open()) {
            Row row = open.read(SHOW, Map.of("id", new People(open).find(who).id()))
                    .get(0);
            if (format == Format.JSON) out.println(Json.document(row.values()));
            else if (format == Format.JSONL) out.println(Json.line(row.values()));
            else card(row, out);
        }
        return Exit.DONE.status();
    }

    private static void card(Row row, PrintWriter out) {
        out.println(line(row, "name", "id", "orcid").replace(", ", "  "));
        out.println("written " + String.join("; ", row.strings("names")));
        part(row, "affiliations", out, r -> stay(r, "role"));
        part(row, "education", out, r -> stay(r, "degree"));
        part(row, "mentors", out, r -> line(r, "mentor", "kind"));
        part(row, "mentees", out, r -> line(r, "mentee", "kind"));
        part(row, "coauthors", out, r -> line(r, "name", "id") + ", " + Count.of(r.integer("works"), "work"));
        part(
                row,
                "works",
                out,
                r -> line(r, "year", "title", "id")
                        + (r.strings("versions").isEmpty()
                                ? ""
                                : "; versions: " + String.join("; ", r.strings("versions"))));
        part(
                row,
                "maybeSame",
                "may be the same person as",
                out,
                r -> line(r, "name", "id") + ", probability " + r.string("probability"));
        part(
                row,
                "doubtfulWorks",
                "works that may be a namesake's",
                out,
                r -> line(r, "title", "work") + ": " + r.string("reasons"));
        part(
                row,
                "sources",
                out,
                r -> r.string("source")
                        + lines(r.integers("lines").stream().filter(l -> l > 0).toList()));
    }

    private static void part(Row row, String name, PrintWriter out, Function<Row, String> words) {
        part(row, name, name, out, words);
    }

    private static void part(Row row, String name, String heading, PrintWriter out, Function<Row, String> words) {
        List<Row> rows = row.rows(name);
        if (rows.isEmpty()) return;
        out.println(heading);
        rows.stream().map(words).sorted().forEach(text -> out.println("  " + TerminalText.line(text)));
    }

    /** The values that are there, between commas. */
    private static String line(Row row, String... keys) {
        return Stream.of(keys).map(row::string).filter(v -> !v.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String stay(Row row, String role) {
        String from = row.string("from");
        String to = row.string("to");
        String span = from.equals(to) ? from : from + "–" + to;
        return line(row, "institution", "department", role) + (span.isEmpty() ? "" : ", " + span);
    }

    private static String lines(List<Integer> lines) {
        return lines.isEmpty()
                ? ""
                : (lines.size() == 1 ? ", line " : ", lines ")
                        + lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
