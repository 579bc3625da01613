/** RIS and PubMed's tagged text. */
@NullMarked
package org.coauthor.importer.ris;

import org.jspecify.annotations.NullMarked;
