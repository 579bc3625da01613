package org.coauthor.lineage;

import java.util.List;
import org.coauthor.importer.graphfile.GraphFile;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * Who advised whom: people numbered from 0, an edge from each advisor to each advisee.
 *
 * @param ids one a person
 * @param names one a person
 * @param graph cannot be changed
 */
public record AdvisorGraph(List<String> ids, List<String> names, Graph<Integer, DefaultEdge> graph) {

    /** The lineage that a graph file states: arcs from advisor to advisee; repeats and loops go. Cost: O(n + m). */
    public static AdvisorGraph of(GraphFile file) {
        Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (int v = 0; v < file.ids().size(); v++) graph.addVertex(v);
        for (int e = 0; e < file.sources().length; e++)
            if (file.sources()[e] != file.targets()[e]) graph.addEdge(file.sources()[e], file.targets()[e]);
        return new AdvisorGraph(file.ids(), file.names(), new AsUnmodifiableGraph<>(graph));
    }
}
