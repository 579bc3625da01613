/** Reads the documents of word processors. */
@NullMarked
package org.coauthor.importer.layout.word;

import org.jspecify.annotations.NullMarked;
