package org.coauthor.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.measure.Ranking;
import org.neo4j.graphdb.Label;

/**
 * What a question found, for every mode: numbers for {@code stats}, the nodes onto which {@code write} sets these, rows for {@code
 * stream}.
 *
 * @param pairs in the network, or the lineage
 * @param numbers one for each thing found, not a number for none; those of nodes in the order of the nodes' ids
 * @param nodes whose numbers they are
 * @param rows in their order
 */
record Found<R>(long pairs, double[] numbers, Nodes nodes, Supplier<Stream<R>> rows) {
    static final Label AUTHOR = Label.label("Author");

    /**
     * Nodes that can bear the numbers.
     *
     * @param ids none where the numbers are no nodes'
     * @param property its name, unless somebody gives another one
     * @param whole whether the numbers are whole ones
     */
    record Nodes(Label label, List<String> ids, String property, boolean whole) {
        static Nodes authors(List<String> ids, String property, boolean whole) {
            return new Nodes(AUTHOR, ids, property, whole);
        }
    }

    /** One row of a ranking. */
    @FunctionalInterface
    interface Place<R> {
        /**
         * @param rank from 1
         * @param which the place among the numbers
         */
        R row(long rank, int which);
    }

    /** Numbers that are no nodes'. */
    static <R> Found<R> of(long pairs, double[] numbers, Supplier<Stream<R>> rows) {
        return new Found<>(pairs, numbers, Nodes.authors(List.of(), "", false), rows);
    }

    /** Rows in the order of the numbers, the largest first; what has no number has no row. */
    static <R> Supplier<Stream<R>> ranked(double[] numbers, Place<R> place) {
        return () -> {
            int known =
                    (int) Arrays.stream(numbers).filter(x -> !Double.isNaN(x)).count();
            int[] order = Ranking.of(numbers, known);
            return IntStream.range(0, known).mapToObj(i -> place.row(i + 1L, order[i]));
        };
    }
}
