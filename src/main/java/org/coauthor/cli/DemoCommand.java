package org.coauthor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.StoreAddress;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the whole way once, by the commands that a person would type. */
@Command(
        name = "demo",
        description = {
            "Show the whole way on the sample sources, with every command that does it.",
            "It imports them into a store of their own, answers some questions, writes reports and exports."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  coauthor demo --out my-demo"})
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "coauthor-demo",
            description = "Where the store, the report and the exports go (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path sample = sample();
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.OUTPUT, "cannot create " + out + ": " + e.getMessage(), "choose another --out", e);
        }
        String store = out.resolve("store").toString();
        PrintWriter console = spec.commandLine().getOut();
        try (GraphStore open = GraphStore.share(
                new StoreAddress.Folder(out.resolve("store").toAbsolutePath().normalize()))) {
            // the steps below find the store open and share it
            console.println("The store is " + open.name());
            for (List<String> step : steps(sample)) {
                console.println();
                console.println("$ coauthor " + shown(step));
                console.flush();
                int status = run(step, store);
                if (status != 0) return status;
            }
        }
        console.println();
        console.println("The store, the report and the exports are in "
                + out.toAbsolutePath().normalize());
        console.println("To look around in Neo4j Browser: coauthor serve --store " + store);
        return Exit.DONE.status();
    }

    private List<List<String>> steps(Path sample) {
        Path review = sample.resolveSibling("review");
        return List.of(
                List.of("import", sample.toString()),
                List.of("sources", "list"),
                List.of("people", "list", "--top", "8"),
                List.of("network", "stats"),
                List.of("network", "rank", "--by", "betweenness", "--top", "5"),
                List.of("network", "path", "Margalit Glasgow", "Jitendra Malik"),
                List.of("lineage", "chain", "Ziheng Cheng"),
                List.of("me", "Ziheng Cheng"),
                List.of(
                        "report",
                        "collaborators",
                        "Ziheng Cheng",
                        "--format",
                        "html",
                        "--out",
                        file("collaborators.html")),
                List.of("report", "coa", "Ziheng Cheng", "--as-of", "2026-06-30", "--out", file("coa.xlsx")),
                List.of(
                        "report",
                        "conflicts",
                        "--people",
                        review.resolve("committee.csv").toString(),
                        "--works",
                        review.resolve("submissions.csv").toString(),
                        "--rules",
                        "neurips",
                        "--as-of",
                        "2026-06-30",
                        "--format",
                        "html",
                        "--out",
                        file("conflicts.html")),
                List.of("export", "graphml", "--out", file("network.graphml")),
                List.of("export", "gexf", "--out", file("network.gexf")),
                List.of("export", "dot", "--around", "Ziheng Cheng", "--out", file("neighbourhood.dot")),
                List.of("export", "bibtex", "--person", "Ziheng Cheng", "--out", file("works.bib")),
                List.of("store", "verify"));
    }

    private String file(String name) {
        return out.resolve(name).toString();
    }

    private int run(List<String> step, String store) {
        List<String> words = new ArrayList<>(step);
        words.add("--store");
        words.add(store);
        CommandLine root = spec.root().commandLine();
        CommandLine fresh = new CommandLine(new Coauthor())
                .setOut(root.getOut())
                .setErr(root.getErr())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(root.getParameterExceptionHandler())
                .setExecutionExceptionHandler(root.getExecutionExceptionHandler());
        return fresh.execute(words.toArray(String[]::new));
    }

    private static String shown(List<String> words) {
        return String.join(
                " ",
                words.stream().map(w -> w.contains(" ") ? "'" + w + "'" : w).toList());
    }

    /** The sample beside the program; in a checkout, the one at the top. */
    private static Path sample() {
        String home = System.getProperty("coauthor.home", ".");
        Path sample = Path.of(home).resolve("import/sample");
        if (Files.isDirectory(sample)) return sample;
        throw new CoauthorException(
                Exit.NO_SOURCE,
                "the sample is not at " + sample,
                "run the program from its own folder: bin/coauthor demo");
    }
}
