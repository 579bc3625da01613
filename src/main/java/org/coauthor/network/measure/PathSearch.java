package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;

/** All shortest paths from one person. Keeps its working memory; not for several threads at once. */
abstract class PathSearch {
    protected final int[] offsets;
    protected final int[] neighbours;
    /** People in the order in which they were reached for good. */
    protected final int[] order;
    /** How many shortest paths lead to each person reached. */
    protected final double[] paths;

    PathSearch(CollaborationNetwork network) {
        offsets = network.offsets();
        neighbours = network.neighbours();
        order = new int[network.vertices()];
        paths = new double[network.vertices()];
    }

    /** Searches from a source; returns how many people are reached, the source among them. */
    abstract int from(int source);

    /** Whether a shortest path to a person comes over the neighbour at a place of the rows. */
    abstract boolean comesOver(int person, int place);

    /** Forgets the last search. */
    abstract void clear(int reached);
}
