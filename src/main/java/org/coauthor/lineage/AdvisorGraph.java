package org.coauthor.lineage;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.coauthor.importer.graphfile.GraphFile;
import org.coauthor.text.Folding;
import org.jgrapht.Graph;

/**
 * Who advised whom: people numbered from 0, an edge from each advisor to each advisee. The graph is a JGraphT graph, on which every
 * algorithm of JGraphT runs.
 *
 * @param ids one a person
 * @param names one a person
 * @param doctorates year of the doctorate by person, where known
 * @param graph cannot be changed
 */
public record AdvisorGraph(
        List<String> ids, List<String> names, Map<Integer, Integer> doctorates, Graph<Integer, Advising> graph) {

    /** The lineage that a graph file states: arcs from advisor to advisee; repeats and loops go. Cost: O(n + m). */
    public static AdvisorGraph of(GraphFile file) {
        return of(file, new int[0]);
    }

    /**
     * The lineage that a graph file states.
     *
     * @param doctorates a year a vertex, 0 where not known; may be shorter than the vertices
     */
    public static AdvisorGraph of(GraphFile file, int[] doctorates) {
        AdvisorGraphBuilder builder = new AdvisorGraphBuilder();
        for (int v = 0; v < file.ids().size(); v++)
            builder.person(file.ids().get(v), file.names().get(v));
        for (int e = 0; e < file.sources().length; e++)
            builder.advised(file.ids().get(file.sources()[e]), file.ids().get(file.targets()[e]), Relation.UNSPECIFIED);
        for (int v = 0; v < Math.min(doctorates.length, file.ids().size()); v++)
            if (doctorates[v] > 0) builder.doctorate(file.ids().get(v), doctorates[v]);
        return builder.build();
    }

    /** The people that an id, or else a name in any spelling, means: none, one or several, in order. */
    public List<Integer> find(String who) {
        int byId = ids.indexOf(who);
        if (byId >= 0) return List.of(byId);
        String words = Folding.words(who);
        if (words.isEmpty()) return List.of();
        return IntStream.range(0, names.size())
                .filter(v -> Folding.words(names.get(v)).equals(words))
                .boxed()
                .toList();
    }

    /** A builder that holds what this graph holds, in the same order. */
    AdvisorGraphBuilder builder() {
        return with(r -> true);
    }

    /** The same people with those relations alone that fulfil a condition. */
    public AdvisorGraph only(Predicate<Relation> condition) {
        return with(condition).build();
    }

    private AdvisorGraphBuilder with(Predicate<Relation> condition) {
        AdvisorGraphBuilder builder = new AdvisorGraphBuilder();
        for (int v = 0; v < ids.size(); v++) builder.person(ids.get(v), names.get(v));
        for (Advising advising : graph.edgeSet())
            for (Relation relation : advising.relations())
                if (condition.test(relation))
                    builder.advised(ids.get(advising.mentor()), ids.get(advising.mentee()), relation);
        doctorates.forEach((v, year) -> builder.doctorate(ids.get(v), year));
        return builder;
    }
}
