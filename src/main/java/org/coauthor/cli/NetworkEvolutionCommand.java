package org.coauthor.cli;

import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.Picture;
import org.coauthor.network.structure.Evolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code network evolution}: how the network grew. */
@Command(
        name = "evolution",
        description =
                "Tells how the network grew, year by year: works, newcomers, new and all pairs, the largest component. From the store.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor network evolution",
            "  coauthor network evolution --topic 'machine learning' --from 2000 --format csv"
        })
final class NetworkEvolutionCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    @Override
    public Integer call() throws SourceException {
        Picture picture = options.picture();
        Evolution evolution = Evolution.of(picture.authorships(), picture.projection(), options.workers());
        Listing listing = new Listing(
                "year",
                "works",
                "newcomers",
                "newPairs",
                "amongNewcomers",
                "people",
                "pairs",
                "giant",
                "giantShare",
                "meanDegree");
        for (Evolution.Year y : evolution.years())
            listing.add(
                    y.year(),
                    y.works(),
                    y.newcomers(),
                    y.newPairs(),
                    y.amongNewcomers(),
                    y.people(),
                    y.pairs(),
                    y.giant(),
                    y.people() == 0 ? 0 : y.giant() / (double) y.people(),
                    y.meanDegree());
        options.print(listing);
        options.remark("densification exponent (pairs ~ people^a): %.4f", evolution.densification());
        return Exit.DONE.status();
    }
}
