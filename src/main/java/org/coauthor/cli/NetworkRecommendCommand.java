package org.coauthor.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.link.Predictor;
import org.coauthor.network.link.Recommendation;
import org.coauthor.network.link.Recommender;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code network recommend}: whom someone may write with next. */
@Command(
        name = "recommend",
        description =
                "Recommends people to write with: not yet co-authors, but co-authors of co-authors, and through whom.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  coauthor network recommend 'NEWMAN, M' --graph netscience.gml --by resource-allocation",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "5:the person is not known, or several bear the name"})
final class NetworkRecommendCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Parameters(paramLabel = "PERSON", description = "a person's id or name")
    private String person;

    @Option(
            names = "--by",
            paramLabel = "PREDICTOR",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "adamic-adar")
    private Predictor predictor;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "how many (default: ${DEFAULT-VALUE})",
            defaultValue = "10")
    private int top;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private Format format;

    @Override
    public Integer call() throws SourceException {
        CollaborationNetwork network = options.network();
        List<String> names = network.people().names();
        int someone = NetworkOptions.person(network, person);
        List<Recommendation> found = new Recommender(network, predictor).of(someone, Math.max(0, top));
        Listing listing = new Listing("rank", "id", "name", "score", "through");
        for (int i = 0; i < found.size(); i++) {
            Recommendation r = found.get(i);
            List<String> through = r.through().stream().map(names::get).toList();
            listing.add(
                    i + 1,
                    network.people().ids().get(r.person()),
                    names.get(r.person()),
                    r.score(),
                    format == Format.JSON || format == Format.JSONL ? through : String.join("; ", through));
        }
        listing.print(spec.commandLine().getOut(), format);
        return Exit.DONE.status();
    }
}
