/** Reads the program's own works format: one work a line as JSON. */
@NullMarked
package org.coauthor.importer.works;

import org.jspecify.annotations.NullMarked;
