package org.coauthor.importer.reference;

/**
 * One reference string in a list.
 *
 * @param text on one line
 * @param line its first line in the list, from 1
 */
record Entry(String text, int line) {}
