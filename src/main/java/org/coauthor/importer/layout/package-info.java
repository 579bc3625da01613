/** Turns the bytes of a document of any format into lines with structure, in the order in which a person reads them. */
@NullMarked
package org.coauthor.importer.layout;

import org.jspecify.annotations.NullMarked;
