package org.coauthor.importer.reference;

/**
 * A run of tokens with one label.
 *
 * @param label what it is
 * @param text as written
 * @param certainty mean probability of its tokens, 0 to 1
 */
record Field(Label label, String text, double certainty) {}
