package org.coauthor.graph.bulk;

/** Gives every node its number, which is the node's own in the new store. */
final class NodeNumbers {
    private int next;

    int next() {
        return next++;
    }
}
