/** Reads paper listings as web sites print them: area and date, title glued to its authors, abstract. */
@NullMarked
package org.coauthor.importer.listing;

import org.jspecify.annotations.NullMarked;
