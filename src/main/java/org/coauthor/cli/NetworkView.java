package org.coauthor.cli;

import org.coauthor.graph.StoreSettings;
import org.coauthor.network.Picture.Vertices;
import org.coauthor.network.Projection;
import org.coauthor.network.View;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which works of the store make the network, and whether its vertices are people, institutions or countries. */
final class NetworkView {
    @Option(names = "--from", paramLabel = "YEAR", description = "only works of this year and later (from the store)")
    private int from = Projection.ANY;

    @Option(names = "--to", paramLabel = "YEAR", description = "only works of this year and earlier (from the store)")
    private int to = Projection.ANY;

    @Option(
            names = "--largest-team",
            paramLabel = "N",
            description = "works of more authors join nobody (from the store; default: the one that it keeps, at first "
                    + StoreSettings.LARGEST_TEAM + ")")
    private @Nullable Integer largestTeam;

    @Option(
            names = "--min-works",
            paramLabel = "N",
            description = "pairs with fewer joint works are not joined (from the store; default: ${DEFAULT-VALUE})")
    private int leastWorks = 1;

    @Option(names = "--topic", paramLabel = "TOPIC", description = "only works on this topic (from the store)")
    private @Nullable String topic;

    @Option(names = "--venue", paramLabel = "VENUE", description = "only works at this venue (from the store)")
    private @Nullable String venue;

    @Option(
            names = "--institution",
            paramLabel = "NAME",
            description = "only works with an author of this institution (from the store)")
    private @Nullable String institution;

    @Option(
            names = "--of",
            description = "the network of ${COMPLETION-CANDIDATES} (from the store; default: ${DEFAULT-VALUE})",
            defaultValue = "people")
    private Vertices of = Vertices.PEOPLE;

    Vertices vertices() {
        return of;
    }

    /** Whether the network is of people and of all works. */
    boolean isWhole() {
        return from == Projection.ANY
                && to == Projection.ANY
                && largestTeam == null
                && leastWorks == 1
                && topic == null
                && venue == null
                && institution == null
                && of == Vertices.PEOPLE;
    }

    /** What the network is made of. */
    View view() {
        int team = largestTeam == null ? Projection.KEPT : largestTeam;
        if (largestTeam != null && team < 1 || leastWorks < 1)
            throw NetworkOptions.usage("--largest-team and --min-works must be at least 1");
        return new View(from, to, team, leastWorks, venue, topic, institution);
    }
}
