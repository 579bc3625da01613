/** arXiv: the metadata snapshot, Atom answers and OAI records. */
@NullMarked
package org.coauthor.importer.arxiv;

import org.jspecify.annotations.NullMarked;
