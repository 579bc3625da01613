package org.coauthor.cli;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.Belonging;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.People;
import org.coauthor.network.Picture;
import org.coauthor.network.path.AllShortestPaths;
import org.coauthor.network.path.MixedPaths;
import org.coauthor.network.path.Paths;
import org.coauthor.network.path.ShortestPaths;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code network path}: how two people are connected. */
@Command(
        name = "path",
        description = "Finds how two people are connected by joint works.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor network path 'NEWMAN, M' 'BARABASI, A' --graph netscience.gml",
            "  coauthor network path 'NEWMAN, M' 'BARABASI, A' --graph netscience.gml --paths 3 --avoid 'ALBERT, R'",
            "  coauthor network path 'Ada Lovelace' 'Mary Somerville' --over coauthored,advised,institution"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:found", "5:a person is not known, several bear the name, or no path connects the two"})
final class NetworkPathCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    @Parameters(
            index = "0",
            paramLabel = "FROM",
            description = "a " + StoreOptions.PERSON + "; of a graph file, an id or name")
    private String from;

    @Parameters(
            index = "1",
            paramLabel = "TO",
            description = "a " + StoreOptions.PERSON + "; of a graph file, an id or name")
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
            names = "--over",
            split = ",",
            paramLabel = "TIE",
            description =
                    "ties that count, separated by commas: ${COMPLETION-CANDIDATES} (default: coauthored; the others "
                            + "from the store)")
    private Set<MixedPaths.Kind> over = EnumSet.of(MixedPaths.Kind.COAUTHORED);

    @Override
    public Integer call() throws SourceException {
        if (count < 1) throw NetworkOptions.usage("--paths must be at least 1, not " + count);
        boolean mixed = !over.equals(Set.of(MixedPaths.Kind.COAUTHORED));
        if (mixed && (allShortest || count > 1))
            throw NetworkOptions.usage("--over finds one path: it does not go with --paths and --all-shortest");
        if (options.isFile() && !mixed) {
            options.print(coauthored(options.network(), (a, b) -> List.of()));
            return Exit.DONE.status();
        }
        Picture picture = options.picture();
        options.print(mixed ? mixed(picture) : coauthored(picture.network(), picture::jointWorks));
        return Exit.DONE.status();
    }

    private Listing coauthored(CollaborationNetwork network, BiFunction<String, String, List<String>> joint) {
        List<String> ids = network.people().ids();
        Listing listing = new Listing("path", "step", "id", "name", "works", "jointWorks");
        List<List<Integer>> paths =
                paths(network, options.person(network, from), options.person(network, to), avoided(network));
        if (paths.isEmpty()) throw unconnected();
        for (int p = 0; p < paths.size(); p++) {
            int before = -1;
            int step = 0;
            for (int v : paths.get(p)) {
                listing.add(
                        p + 1,
                        step++,
                        ids.get(v),
                        network.people().names().get(v),
                        before < 0 ? 0 : network.pairs().works()[network.edge(before, v)],
                        before < 0 ? List.of() : joint.apply(ids.get(before), ids.get(v)));
                before = v;
            }
        }
        return listing;
    }

    private List<List<Integer>> paths(CollaborationNetwork network, int start, int end, IntPredicate avoided) {
        if (allShortest) return new AllShortestPaths(network, avoided, options.workers()).of(start, end, 1000);
        if (count > 1) return new ShortestPaths(network, avoided, options.workers()).of(start, end, count);
        return new Paths(network, avoided).shortest(start, end).stream().toList();
    }

    private Listing mixed(Picture picture) throws SourceException {
        CollaborationNetwork network = picture.network();
        People people = network.people();
        int start = options.person(network, from);
        int end = options.person(network, to);
        Belonging institutions = picture.institutions();
        List<MixedPaths.Step> path = new MixedPaths(
                        network, over, picture.advice(), institutions.members(), options.workers())
                .shortest(start, end, avoided(network))
                .orElseThrow(this::unconnected);
        Listing listing = new Listing("step", "id", "name", "tie", "by");
        String before = "";
        for (MixedPaths.Step step : path) {
            String id = people.ids().get(step.person());
            boolean first = before.isEmpty();
            List<String> by = step.group() >= 0
                    ? List.of(institutions.groups().names().get(step.group()))
                    : first || step.kind() != MixedPaths.Kind.COAUTHORED ? List.of() : picture.jointWorks(before, id);
            listing.add(
                    listing.size(),
                    id,
                    people.names().get(step.person()),
                    first ? "" : step.kind().toString(),
                    by);
            before = id;
        }
        return listing;
    }

    private IntPredicate avoided(CollaborationNetwork network) {
        Set<Integer> avoided = new HashSet<>();
        for (String person : avoid) avoided.add(options.person(network, person));
        return avoided::contains;
    }

    private CoauthorException unconnected() {
        return new CoauthorException(
                Exit.NOT_FOUND,
                "no path connects " + from + " and " + to,
                avoid.isEmpty()
                        ? "they are in different components: coauthor network communities --by components shows who is in which"
                        : "leave out --avoid to see whether there is one by those people");
    }
}
