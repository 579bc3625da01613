package org.coauthor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.graphfile.GraphFile;
import org.coauthor.importer.graphfile.GraphFiles;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Problem;
import org.coauthor.network.Authorships;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.FileNetwork;
import org.coauthor.network.KeptAuthorships;
import org.coauthor.network.Projection;
import org.coauthor.network.Workers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all network commands take: the graph, and how many threads. */
final class NetworkOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--graph",
            paramLabel = "FILE",
            description = "take the network from an edge list, GML, GraphML, GEXF or Pajek file, plain or gzipped")
    private @Nullable Path graph;

    @Option(names = "--threads", paramLabel = "N", description = "threads to compute with (default: all cores)")
    private @Nullable Integer threads;

    @Mixin
    private StoreOptions store;

    @Option(names = "--from", paramLabel = "YEAR", description = "only works of this year and later (from the store)")
    private int from = Projection.ANY;

    @Option(names = "--to", paramLabel = "YEAR", description = "only works of this year and earlier (from the store)")
    private int to = Projection.ANY;

    @Option(
            names = "--largest-team",
            paramLabel = "N",
            description = "works of more authors join nobody (default: ${DEFAULT-VALUE})")
    private int largestTeam = Projection.LARGEST_TEAM_DEFAULT;

    @Option(
            names = "--min-works",
            paramLabel = "N",
            description = "pairs with fewer joint works are not joined (default: ${DEFAULT-VALUE})")
    private int leastWorks = 1;

    private @Nullable Authorships authorships;

    /** The network of the file, or of the store. */
    CollaborationNetwork network() throws SourceException {
        if (graph != null) return FileNetwork.of(read(graph, spec.commandLine().getErr()));
        if (largestTeam < 1 || leastWorks < 1) throw usage("--largest-team and --min-works must be at least 1");
        authorships = KeptAuthorships.of(store.address());
        return new Projection(from, to, largestTeam, leastWorks, w -> true).of(authorships, workers());
    }

    /** What two people of the store's network wrote together, as "Title (year)"; nothing where the network is a file. */
    List<String> jointWorks(int a, int b) {
        Authorships read = authorships;
        if (read == null) return List.of();
        return read.joint(a, b).stream()
                .filter(w -> from == Projection.ANY || read.years()[w] >= from)
                .filter(w -> to == Projection.ANY || read.years()[w] <= to)
                .map(w -> read.titles().get(w) + (read.years()[w] == 0 ? "" : " (" + read.years()[w] + ")"))
                .toList();
    }

    Workers workers() {
        if (threads == null) return Workers.all();
        if (threads < 1) throw usage("--threads must be at least 1, not " + threads);
        return Workers.of(threads);
    }

    static CoauthorException usage(String message) {
        return new CoauthorException(Exit.USAGE, message, "");
    }

    /** The one person meant by an id or a name. */
    static int person(CollaborationNetwork network, String idOrName) {
        List<Integer> found = network.people().find(idOrName);
        if (found.isEmpty())
            throw new CoauthorException(Exit.NOT_FOUND, "nobody in the network is called " + idOrName, "");
        if (found.size() > 1) {
            String ids =
                    found.stream().limit(20).map(network.people().ids()::get).collect(Collectors.joining(", "));
            throw new CoauthorException(
                    Exit.NOT_FOUND, "several people are called " + idOrName + ": " + ids, "give one of these ids");
        }
        return found.get(0);
    }

    /** Reads a graph file and tells of the records that were left out. */
    static GraphFile read(Path file, PrintWriter err) throws SourceException {
        GraphFile read = GraphFiles.read(file);
        for (Problem problem : read.problems())
            err.println("warning: " + problem.message() + ", at " + file + ":" + problem.line() + " [" + problem.code()
                    + "]");
        return read;
    }
}
