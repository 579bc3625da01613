package org.coauthor.procedure;

import org.coauthor.network.Projection;
import org.coauthor.network.View;

/**
 * What all procedures on the network take.
 *
 * @param view what the network is made of
 * @param threads how many compute
 */
record NetworkSettings(View view, int threads) {
    static NetworkSettings of(Configuration configuration) {
        View view = new View(
                configuration.whole("fromYear", Projection.ANY, 0),
                configuration.whole("toYear", Projection.ANY, 0),
                configuration.whole("largestTeam", Projection.KEPT, 1),
                configuration.whole("minWorks", 1, 1),
                configuration.text("venue"),
                configuration.text("topic"),
                configuration.text("institution"));
        int cores = Runtime.getRuntime().availableProcessors();
        return new NetworkSettings(view, Math.min(cores, configuration.whole("threads", cores, 1)));
    }
}
