/** Reads sources: what each one states, with its line, and what could not be read. */
@NullMarked
package org.coauthor.importer;

import org.jspecify.annotations.NullMarked;
