/** EndNote's XML export. */
@NullMarked
package org.coauthor.importer.endnote;

import org.jspecify.annotations.NullMarked;
