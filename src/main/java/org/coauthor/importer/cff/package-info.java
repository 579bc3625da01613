/** CITATION.cff, how software is to be cited. */
@NullMarked
package org.coauthor.importer.cff;

import org.jspecify.annotations.NullMarked;
