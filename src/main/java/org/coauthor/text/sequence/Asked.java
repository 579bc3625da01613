package org.coauthor.text.sequence;

/**
 * Which labellings are wanted.
 *
 * @param labels the labels that make a difference; all others count as one
 * @param once how many of these, from the first, stand in one run at most
 * @param most at most so many labellings
 * @param sure the best labelling alone where it is at least so probable, 0 to 1
 */
public record Asked(int[] labels, int once, int most, double sure) {}
