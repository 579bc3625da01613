/** PubMed's XML. */
@NullMarked
package org.coauthor.importer.pubmed;

import org.jspecify.annotations.NullMarked;
