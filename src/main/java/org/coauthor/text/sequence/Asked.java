package org.coauthor.text.sequence;

/**
 * Which labellings are wanted.
 *
 * @param labels the labels that make a difference; all others count as one
 * @param once how many of these, from the first, stand in one run at most
 * @param most at most so many labellings
 * @param sure the best labelling alone where it is at least so probable, 0 to 1
 * @param optional one of the labels; where all labellings found have it, the best one without it is given too
 */
public record Asked(int[] labels, int once, int most, double sure, int optional) {}
