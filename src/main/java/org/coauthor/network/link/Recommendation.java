package org.coauthor.network.link;

import java.util.List;

/**
 * Someone to write with.
 *
 * @param person whom
 * @param score by the predictor
 * @param through the people whom both know: the reason; the most telling first
 */
public record Recommendation(int person, double score, List<Integer> through) {}
