package org.coauthor.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.structure.Statistics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code network stats}: what the network is like as a whole. */
@Command(
        name = "stats",
        description = "Describes the network as a whole: size, components, clustering, distances, cores, mixing.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor network stats --graph ca-CondMat.txt --format json",
            "  coauthor network stats --graph dblp.graphml.gz --approximate"
        })
final class NetworkStatsCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    @Option(names = "--approximate", description = "estimate distances; always so above a million people")
    private boolean approximate;

    @Override
    public Integer call() throws SourceException {
        options.print(facts(Statistics.of(options.network(), approximate, options.workers())));
        return Exit.DONE.status();
    }

    private static Map<String, @Nullable Object> facts(Statistics s) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("nodes", s.nodes());
        facts.put("edges", s.edges());
        facts.put("components", s.components());
        facts.put("lccNodes", s.lccNodes());
        facts.put("lccEdges", s.lccEdges());
        facts.put("triangles", s.triangles());
        facts.put("transitivity", NetworkOptions.defined(s.transitivity()));
        facts.put("clusteringZero", NetworkOptions.defined(s.clusteringZero()));
        facts.put("clusteringDefined", NetworkOptions.defined(s.clusteringDefined()));
        boolean connected = s.lccEdges() > 0;
        facts.put("diameter", connected ? s.distances().diameter() : null);
        facts.put("effectiveDiameter90", NetworkOptions.defined(s.distances().effectiveDiameter(0.9)));
        facts.put("meanDistance", NetworkOptions.defined(s.distances().mean()));
        facts.put("distances", s.distances().error() == 0 ? "exact" : "estimated");
        if (s.distances().error() > 0) facts.put("distanceError", s.distances().error());
        facts.put("maxDegree", s.maxDegree());
        facts.put("maxCore", s.maxCore());
        facts.put("assortativity", NetworkOptions.defined(s.assortativity()));
        return facts;
    }
}
