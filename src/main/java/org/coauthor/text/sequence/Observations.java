package org.coauthor.text.sequence;

/**
 * What is seen of a sequence.
 *
 * @param features for each token the hashes of its features
 * @param edges for each token the class of the step that leads to it, from 0; the first token's is not used
 */
public record Observations(int[][] features, int[] edges) {
    /** How many tokens there are. */
    public int length() {
        return features.length;
    }
}
