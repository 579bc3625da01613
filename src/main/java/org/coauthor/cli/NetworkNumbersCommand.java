package org.coauthor.cli;

import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.path.CollaborationNumbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code network numbers}: how many steps everybody is away from someone. */
@Command(
        name = "numbers",
        description =
                "Counts collaboration numbers: how many steps of joint work everybody is away from a person, as Erdos numbers are.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor network numbers 'NEWMAN, M' --graph netscience.gml",
            "  coauthor network numbers 'NEWMAN, M' --graph netscience.gml --all --format jsonl"
        })
final class NetworkNumbersCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    @Parameters(paramLabel = "PERSON", description = "a " + StoreOptions.PERSON + "; of a graph file, an id or name")
    private String person;

    @Option(
            names = "--all",
            description = "everybody who is reached, nearest first, instead of how many have each number")
    private boolean all;

    @Override
    public Integer call() throws SourceException {
        CollaborationNetwork network = options.network();
        int[] steps = CollaborationNumbers.from(network, options.person(network, person), options.workers());
        options.print(all ? everybody(network, steps) : counts(steps));
        long unreached = IntStream.of(steps).filter(s -> s < 0).count();
        if (unreached > 0) options.remark("%d people are not reached", unreached);
        return Exit.DONE.status();
    }

    private static Listing counts(int[] steps) {
        Listing listing = new Listing("number", "people");
        int[] counts = new int[steps.length];
        for (int s : steps) if (s >= 0) counts[s]++;
        for (int s = 0; s < counts.length && counts[s] > 0; s++) listing.add(s, counts[s]);
        return listing;
    }

    private static Listing everybody(CollaborationNetwork network, int[] steps) {
        Listing listing = new Listing("number", "id", "name");
        IntStream.range(0, steps.length)
                .filter(v -> steps[v] >= 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer v) -> steps[v]).thenComparingInt(v -> v))
                .forEach(v -> listing.add(
                        steps[v],
                        network.people().ids().get(v),
                        network.people().names().get(v)));
        return listing;
    }
}
