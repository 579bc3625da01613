/** Crossref: works of API answers and of the public data file. */
@NullMarked
package org.coauthor.importer.crossref;

import org.jspecify.annotations.NullMarked;
