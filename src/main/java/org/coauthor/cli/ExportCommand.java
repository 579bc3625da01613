package org.coauthor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.coauthor.export.GraphData;
import org.coauthor.export.GraphFormats;
import org.coauthor.export.GraphLayout;
import org.coauthor.export.GraphReader;
import org.coauthor.export.GraphWriter;
import org.coauthor.export.Window;
import org.coauthor.export.WorkFormats;
import org.coauthor.export.WorkReader;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.People;
import org.coauthor.graph.People.Person;
import org.coauthor.graph.StoreSettings;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Work;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the collaboration graph or the works for other programs. */
@Command(
        name = "export",
        description = "Write the collaboration graph, or works, for other programs.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong usage",
            "4:the store cannot be opened",
            "5:nobody, or several, of that name",
            "6:the output cannot be written"
        },
        footer = {
            "",
            "Examples:",
            "  coauthor export gexf --out network.gexf",
            "  coauthor export graphml --around \"Emmy Noether\" --depth 2 > noether.graphml",
            "  coauthor export html --around \"Emmy Noether\" --out noether.html",
            "  coauthor export csv --from 2015 --to 2020 --out tables",
            "  coauthor export bibtex --person \"Emmy Noether\" --out noether.bib"
        })
final class ExportCommand implements Callable<Integer> {
    /** Two tables in a folder, which go together. */
    private static final String CSV = "csv";

    static final class FormatNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        FormatNames() {
            super(names());
        }
    }

    @Mixin
    private StoreOptions store;

    @Parameters(
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description = "Graphs and works: ${COMPLETION-CANDIDATES}.")
    private String format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write (default: standard output; csv: a folder).")
    private @Nullable Path out;

    @Option(names = "--around", paramLabel = "PERSON", description = "Of graphs: only this person and who is near.")
    private @Nullable String around;

    @Option(names = "--depth", paramLabel = "N", description = "How many steps around (default: ${DEFAULT-VALUE}).")
    private int depth = 1;

    @Option(
            names = "--person",
            paramLabel = "PERSON",
            description = "Of works (bibtex, ris, csl-json): only this person's.")
    private @Nullable String person;

    @Option(names = "--from", paramLabel = "YEAR", description = "Only works of this year and later.")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "YEAR", description = "Only works of this year and earlier.")
    private @Nullable Integer to;

    @Option(
            names = "--largest-team",
            paramLabel = "N",
            description = "Works of more authors join nobody (default: the one that the store keeps, at first "
                    + StoreSettings.LARGEST_TEAM + ").")
    private @Nullable Integer largestTeam;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!names().contains(format))
            throw new CoauthorException(Exit.USAGE, "unknown format " + format, "take " + String.join(", ", names()));
        if (format.equals(CSV) && out == null)
            throw new CoauthorException(
                    Exit.USAGE, "csv writes two files", "name a folder with --out, or take csv-nodes or csv-edges");
        boolean works = WorkFormats.byName().containsKey(format);
        if (works ? around != null : person != null)
            throw new CoauthorException(
                    Exit.USAGE,
                    format + " takes no " + (works ? "--around" : "--person"),
                    works ? "--person takes one person's works" : "--around takes a person and who is near");
        try (GraphStore open = store.open()) {
            if (works) writeWorks(open);
            else writeGraph(open);
        }
        return Exit.DONE.status();
    }

    private void writeWorks(GraphStore open) {
        Person whose = person == null ? null : new People(open).find(person);
        List<Work> works = new WorkReader(open).works(whose, window(open));
        write(out, target -> WorkFormats.writer(format).write(works, target));
    }

    private void writeGraph(GraphStore open) {
        GraphReader reader = new GraphReader(open);
        Window window = window(open);
        GraphData graph =
                around == null ? reader.whole(window) : reader.around(new People(open).find(around), depth, window);
        if (format.equals(CSV) && out != null) {
            write(out.resolve("nodes.csv"), target -> GraphFormats.writer("csv-nodes")
                    .write(graph, target));
            write(out.resolve("edges.csv"), target -> GraphFormats.writer("csv-edges")
                    .write(graph, target));
            return;
        }
        if (format.equals("html") && graph.nodes().size() > GraphLayout.LARGEST)
            throw new CoauthorException(
                    Exit.USAGE,
                    graph.nodes().size() + " people are too many for a page",
                    "take --around PERSON or --from YEAR, or gexf for Gephi");
        GraphWriter writer = GraphFormats.writer(format);
        GraphData drawn = writer.draws() ? GraphLayout.place(graph) : graph;
        write(out, target -> writer.write(drawn, target));
    }

    private void write(@Nullable Path file, OutputFile.Body body) {
        OutputFile.write(file, spec.commandLine().getOut(), body);
    }

    private Window window(GraphStore open) {
        return new Window(from, to, largestTeam == null ? StoreSettings.of(open).largestTeam() : largestTeam);
    }

    private static List<String> names() {
        return Stream.of(
                        GraphFormats.byName().keySet(),
                        List.of(CSV),
                        WorkFormats.byName().keySet())
                .flatMap(Collection::stream)
                .sorted()
                .toList();
    }
}
