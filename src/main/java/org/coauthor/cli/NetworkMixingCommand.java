package org.coauthor.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Picture;
import org.coauthor.network.structure.Mixing;
import org.coauthor.network.structure.MixingAttribute;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code network mixing}: who writes with whom, by kind of people. */
@Command(
        name = "mixing",
        description =
                "Tells whether people write with their like: by degree, seniority, institution, country or topic.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor network mixing --graph netscience.gml --by degree",
            "  coauthor network mixing --by institution --top 10"
        })
final class NetworkMixingCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    @Option(
            names = "--by",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); all but degree from the store; seniority "
                            + "is the year of the first work, of several institutions or topics the most frequent counts",
            defaultValue = "degree")
    private MixingAttribute attribute;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "how many pairs of groups (default: ${DEFAULT-VALUE})",
            defaultValue = "20")
    private int top;

    @Override
    public Integer call() throws SourceException {
        if (attribute == MixingAttribute.DEGREE) {
            CollaborationNetwork network = options.network();
            return numeric(network, MixingAttribute.degrees(network));
        }
        Picture picture = options.picture();
        return attribute.isNumber()
                ? numeric(picture.network(), attribute.numbers(picture))
                : groups(picture.network(), attribute.groups(picture));
    }

    private int numeric(CollaborationNetwork network, double[] numbers) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("by", attribute.toString());
        figures.put("correlation", NetworkOptions.defined(Mixing.correlation(network, numbers)));
        options.print(figures);
        return Exit.DONE.status();
    }

    private int groups(CollaborationNetwork network, MixingAttribute.Groups groups) {
        Mixing mixing = Mixing.of(network, groups.group(), options.workers());
        Listing listing = new Listing("group", "otherGroup", "pairs", "expected");
        mixing.cells().stream()
                .limit(Math.max(0, top))
                .forEach(cell -> listing.add(
                        groups.names().names().get(cell.low()),
                        groups.names().names().get(cell.high()),
                        cell.pairs(),
                        cell.expected()));
        options.print(listing);
        if (mixing.pairs() == 0)
            options.remark("of %d pairs none is of two people in known groups: nothing can be said", network.edges());
        else
            options.remark(
                    "assortativity %.6f, over %d of %d pairs", mixing.assortativity(), mixing.pairs(), network.edges());
        return Exit.DONE.status();
    }
}
