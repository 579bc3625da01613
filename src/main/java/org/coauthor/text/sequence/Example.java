package org.coauthor.text.sequence;

/**
 * A sequence to learn from.
 *
 * @param seen its observations
 * @param masks for each token the labels that it may have, bit y for label y; one bit where the label is known
 */
public record Example(Observations seen, int[] masks) {}
