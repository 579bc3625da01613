package org.coauthor.importer.layout.latex;

/** A file that another one names, and the line where it does. */
record NamedFile(String name, int line) {}
