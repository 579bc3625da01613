/** CSL-JSON, the citation data of Zotero, pandoc and citation processors. */
@NullMarked
package org.coauthor.importer.csl;

import org.jspecify.annotations.NullMarked;
