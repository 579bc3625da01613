/** Reads reference strings: what each one says about the work that it cites. */
@NullMarked
package org.coauthor.importer.reference;

import org.jspecify.annotations.NullMarked;
