/** The advisor graph and its chains. */
@NullMarked
package org.coauthor.lineage;

import org.jspecify.annotations.NullMarked;
