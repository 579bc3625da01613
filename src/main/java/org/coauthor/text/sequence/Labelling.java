package org.coauthor.text.sequence;

/**
 * The most likely labels of a sequence.
 *
 * @param labels one a token
 * @param certainty for each token the probability of its label, 0 to 1
 * @param present for each label asked about the probability that some token has it
 */
public record Labelling(int[] labels, double[] certainty, double[] present) {}
