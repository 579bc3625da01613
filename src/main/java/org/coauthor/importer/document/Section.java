package org.coauthor.importer.document;

import java.util.List;
import org.coauthor.importer.layout.TextLine;

/**
 * The lines under one heading, up to the next heading.
 *
 * @param kind what it is about
 * @param heading as written; empty before the first heading
 * @param lines blank ones included
 */
record Section(SectionKind kind, String heading, List<TextLine> lines) {}
