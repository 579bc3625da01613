/** BibTeX and BibLaTeX files. */
@NullMarked
package org.coauthor.importer.bibtex;

import org.jspecify.annotations.NullMarked;
