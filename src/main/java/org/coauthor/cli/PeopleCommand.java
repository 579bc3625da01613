package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.coauthor.export.Json;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.People;
import org.coauthor.graph.Row;
import org.coauthor.model.CoauthorException.Exit;
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
          [(a)-[r:AFFILIATED_WITH]->(i:Institution) | {institution: i.name, role: r.role, from: r.from, to: r.to}] AS affiliations,
          [(a)-[r:STUDIED_AT]->(i:Institution) | {institution: i.name, degree: r.degree, from: r.from, to: r.to}] AS education,
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
            @Option(names = "--format", defaultValue = "TABLE", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphStore open = store.open()) {
            Listing listing = new Listing("id", "works", "name", "orcid");
            for (People.Person p : new People(open).list(named == null ? "" : named, top))
                listing.add(p.id(), p.works(), p.name(), p.orcid());
            listing.print(out, format);
        }
        return Exit.DONE.status();
    }

    @Command(name = "show", description = "Show all that is known of a person.", mixinStandardHelpOptions = true)
    int show(
            @Mixin StoreOptions store,
            @Parameters(paramLabel = "PERSON", description = "A name, id, ORCID or DBLP key.") String who,
            @Option(names = "--format", defaultValue = "TABLE", description = "${COMPLETION-CANDIDATES}.")
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
        out.println(row.string("name") + "  " + row.string("id") + "  " + row.string("orcid"));
        out.println("written " + String.join("; ", row.strings("names")));
        for (String part : List.of(
                "affiliations",
                "education",
                "mentors",
                "mentees",
                "coauthors",
                "works",
                "maybeSame",
                "doubtfulWorks",
                "sources")) {
            if (row.rows(part).isEmpty()) continue;
            out.println(part);
            row.rows(part).stream()
                    .map(r -> "  "
                            + String.join(
                                    ", ",
                                    r.values().values().stream()
                                            .filter(v -> v != null)
                                            .map(Object::toString)
                                            .toList()))
                    .sorted()
                    .forEach(out::println);
        }
    }
}
