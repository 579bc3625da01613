/** Semantic Scholar: papers and authors of API answers and of the data sets. */
@NullMarked
package org.coauthor.importer.semanticscholar;

import org.jspecify.annotations.NullMarked;
