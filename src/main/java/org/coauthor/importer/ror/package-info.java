/** The Research Organization Registry's data dump. */
@NullMarked
package org.coauthor.importer.ror;

import org.jspecify.annotations.NullMarked;
