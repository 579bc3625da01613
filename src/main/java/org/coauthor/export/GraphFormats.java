package org.coauthor.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The graph formats by the name that a person gives. */
public final class GraphFormats {
    private static final Map<String, GraphWriter> ALL = all();

    private GraphFormats() {}

    /** Every format's name and writer. */
    public static Map<String, GraphWriter> byName() {
        return ALL;
    }

    /** The writer of a format. */
    public static GraphWriter writer(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    private static Map<String, GraphWriter> all() {
        Map<String, GraphWriter> writers = new LinkedHashMap<>();
        writers.put("graphml", new GraphMlWriter(false));
        writers.put("yed", new GraphMlWriter(true));
        writers.put("gexf", new GexfWriter());
        writers.put("dot", new DotWriter());
        writers.put("cytoscape", new CytoscapeWriter());
        writers.put("csv-nodes", new CsvNodesWriter());
        writers.put("csv-edges", new CsvEdgesWriter());
        writers.put("vosviewer", new VosViewerWriter());
        writers.put("vosviewer-map", new VosViewerMapWriter());
        writers.put("vosviewer-network", new VosViewerNetworkWriter());
        writers.put("pajek", new PajekWriter());
        writers.put("html", new HtmlWriter());
        return Collections.unmodifiableMap(writers);
    }
}
