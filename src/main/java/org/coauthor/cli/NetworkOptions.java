package org.coauthor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.coauthor.export.Json;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.People;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.graphfile.GraphFile;
import org.coauthor.importer.graphfile.GraphFiles;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Problem;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.FileNetwork;
import org.coauthor.network.KeptAuthorships;
import org.coauthor.network.Picture;
import org.coauthor.network.Picture.Vertices;
import org.coauthor.network.Workers;
import org.coauthor.network.measure.Defined;
import org.coauthor.text.Near;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all network commands take: the graph or a view of the store, how many threads, and how to print. */
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

    @Mixin
    private NetworkView view;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private Format format;

    /** The view of the store, and what only the store can tell. No database starts where a valid snapshot is. */
    Picture picture() {
        if (graph != null)
            throw usage(
                    "a graph file has neither years nor topics nor institutions; this needs a store, without --graph");
        return new Picture(KeptAuthorships.of(store.existing()), view.view(), view.vertices(), workers());
    }

    boolean isFile() {
        return graph != null;
    }

    /** The network of the file, or of the store. */
    CollaborationNetwork network() throws SourceException {
        if (graph == null) return picture().network();
        if (!view.isWhole())
            throw usage(
                    "--from, --to, --largest-team, --min-works, --topic, --venue, --institution and --of need a store,"
                            + " without --graph");
        return FileNetwork.of(read(graph, spec.commandLine().getErr()));
    }

    /** Whether lists stay lists in the format. */
    boolean isJson() {
        return format == Format.JSON || format == Format.JSONL;
    }

    /** Prints a listing in the format asked for. */
    void print(Listing listing) {
        computed();
        listing.print(spec.commandLine().getOut(), format);
    }

    /** Prints named figures: one object, or one a row; those that are undefined are null. */
    void print(Map<String, @Nullable Object> figures) {
        computed();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) out.println(Json.document(figures));
        else if (format == Format.JSONL) out.println(Json.line(figures));
        else {
            Listing listing = new Listing("figure", "value");
            figures.forEach((name, value) -> listing.add(name, value == null ? "" : value.toString()));
            listing.print(out, format);
        }
    }

    /** Prints a remark, not data. */
    void remark(String format, Object... values) {
        computed();
        spec.commandLine().getErr().println(String.format(Locale.ROOT, format, values));
    }

    private void computed() {
        Coauthor.progress(spec).done();
    }

    /** Adds to the help what each measure is. */
    static void explain(CommandSpec spec, Defined... measures) {
        List<String> footer = new ArrayList<>(List.of(spec.usageMessage().footer()));
        footer.addAll(List.of("", "Measures, for n people and m pairs:"));
        for (Defined each : measures) {
            footer.add("  " + each + ": " + each.definition());
            footer.add("      " + each.source() + "; " + each.cost());
        }
        spec.usageMessage().footer(footer.toArray(String[]::new));
    }

    /** A figure, or null where it is not a number. */
    static @Nullable Double defined(double figure) {
        return Double.isNaN(figure) ? null : figure;
    }

    Workers workers() {
        int cores = Runtime.getRuntime().availableProcessors();
        if (threads != null && threads < 1) throw usage("--threads must be at least 1, not " + threads);
        return new Workers(
                threads == null ? cores : threads, Coauthor.progress(spec).computing());
    }

    static CoauthorException usage(String message) {
        return new CoauthorException(Exit.USAGE, message, "");
    }

    /**
     * The one vertex meant by an id or a display name; where the network has neither and is of a store's people, by an ORCID, a
     * source's key or any other spelling, for which the store is opened.
     */
    int person(CollaborationNetwork network, String who) {
        List<Integer> found = network.people().find(who);
        if (found.size() == 1) return found.get(0);
        if (found.size() > 1) {
            String ids =
                    found.stream().limit(20).map(network.people().ids()::get).collect(Collectors.joining(", "));
            throw new CoauthorException(
                    Exit.NOT_FOUND, "several people are called " + who + ": " + ids, "give one of these ids");
        }
        if (graph == null && view.vertices() == Vertices.PEOPLE) return known(network, who);
        throw new CoauthorException(
                Exit.NOT_FOUND,
                "nobody in the network is called " + who,
                Near.hint(who, network.people().names()));
    }

    private int known(CollaborationNetwork network, String who) {
        try (GraphStore open = store.open()) {
            People.Person person = new People(open).find(who);
            int place = network.people().ids().indexOf(person.id());
            if (place >= 0) return place;
            throw new CoauthorException(
                    Exit.NOT_FOUND,
                    person.name() + " (" + person.id() + ") wrote nothing that takes part",
                    "let more works take part: --from, --to, --venue, --topic, --institution");
        }
    }

    /** Reads a graph file and tells of the records that were left out. */
    static GraphFile read(Path file, PrintWriter err) throws SourceException {
        GraphFile read = GraphFiles.read(file);
        for (Problem problem : read.problems()) err.println("warning: " + problem.at(file));
        return read;
    }
}
