/** Reads CVs written in LaTeX, and the bibliographies beside them. */
@NullMarked
package org.coauthor.importer.layout.latex;

import org.jspecify.annotations.NullMarked;
