package org.coauthor.importer.reference;

/**
 * A run of tokens with one label.
 *
 * @param label what it is
 * @param text as written
 * @param certainty mean probability of its tokens, 0 to 1
 * @param present the probability that the string has such a field at all, 0 to 1; only of titles, people and venues
 */
record Field(Label label, String text, double certainty, double present) {}
