package org.coauthor.text.sequence;

/**
 * One way to label a sequence.
 *
 * @param labels one a token
 * @param certainty for each token the probability of its label, 0 to 1
 * @param probability the logarithm of the probability that the labels asked about are these, whatever the others
 */
public record Labelling(int[] labels, double[] certainty, double probability) {}
