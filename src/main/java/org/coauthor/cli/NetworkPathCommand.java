package org.coauthor.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.path.AllShortestPaths;
import org.coauthor.network.path.Paths;
import org.coauthor.network.path.ShortestPaths;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code network path}: how two people are connected. */
@Command(
        name = "path",
        description = "Finds how two people are connected by joint works.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor network path 'NEWMAN, M' 'BARABASI, A' --graph netscience.gml",
            "  coauthor network path 'NEWMAN, M' 'BARABASI, A' --graph netscience.gml --paths 3 --avoid 'ALBERT, R'"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:found", "5:a person is not known, several bear the name, or no path connects the two"})
final class NetworkPathCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Parameters(index = "0", paramLabel = "FROM", description = "a person's id or name")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "a person's id or name")
    private String to;

    @Option(names = "--avoid", paramLabel = "PERSON", description = "someone who may not stand inside; may be repeated")
    private List<String> avoid = List.of();

    @Option(
            names = "--paths",
            paramLabel = "N",
            description = "the N shortest paths (default: ${DEFAULT-VALUE})",
            defaultValue = "1")
    private int count;

    @Option(names = "--all-shortest", description = "all paths of least length, up to 1000")
    private boolean allShortest;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private Format format;

    @Override
    public Integer call() throws SourceException {
        if (count < 1) throw NetworkOptions.usage("--paths must be at least 1, not " + count);
        if (allShortest && !avoid.isEmpty())
            throw NetworkOptions.usage("--all-shortest and --avoid do not go together");
        CollaborationNetwork network = options.network();
        int start = NetworkOptions.person(network, from);
        int end = NetworkOptions.person(network, to);
        Set<Integer> avoided = new HashSet<>();
        for (String person : avoid) avoided.add(NetworkOptions.person(network, person));
        List<List<Integer>> paths = paths(network, start, end, avoided);
        if (paths.isEmpty()) throw new CoauthorException(Exit.NOT_FOUND, "no path connects " + from + " and " + to, "");
        Listing listing = new Listing("path", "step", "id", "name", "works", "jointWorks");
        for (int p = 0; p < paths.size(); p++) {
            List<Integer> path = paths.get(p);
            for (int i = 0; i < path.size(); i++) {
                int v = path.get(i);
                int works = i == 0 ? 0 : network.pairs().works()[network.edge(path.get(i - 1), v)];
                List<String> joint = i == 0 ? List.of() : options.jointWorks(path.get(i - 1), v);
                listing.add(
                        p + 1,
                        i,
                        network.people().ids().get(v),
                        network.people().names().get(v),
                        works,
                        joint);
            }
        }
        listing.print(spec.commandLine().getOut(), format);
        return Exit.DONE.status();
    }

    private List<List<Integer>> paths(CollaborationNetwork network, int start, int end, Set<Integer> avoided) {
        if (allShortest) return new AllShortestPaths(network).of(start, end, 1000);
        if (count > 1) return new ShortestPaths(network, avoided::contains).of(start, end, count);
        return new Paths(network, avoided::contains)
                .shortest(start, end).stream().toList();
    }
}
