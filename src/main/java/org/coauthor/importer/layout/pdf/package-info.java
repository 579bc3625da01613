/** Reads the text of PDF files in the order in which a person reads it. */
@NullMarked
package org.coauthor.importer.layout.pdf;

import org.jspecify.annotations.NullMarked;
