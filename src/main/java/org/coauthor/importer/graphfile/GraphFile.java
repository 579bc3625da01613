package org.coauthor.importer.graphfile;

import java.util.List;
import org.coauthor.model.Problem;

/**
 * A graph as a file states it: repeats, loops and both directions still in it.
 *
 * @param ids one a vertex, in the order of first mention; distinct
 * @param names one a vertex; the id where the file gives no name
 * @param sources for each edge the index of its first vertex
 * @param targets for each edge the index of its second vertex
 * @param weights for each edge its weight, finite and not negative; 1 where the file gives none
 * @param problems records that could not be read and were left out
 */
public record GraphFile(
        List<String> ids, List<String> names, int[] sources, int[] targets, double[] weights, List<Problem> problems) {}
