/** Reads web pages as a browser shows them, and what they carry for machines. */
@NullMarked
package org.coauthor.importer.layout.html;

import org.jspecify.annotations.NullMarked;
