/** Advisor relations as a table. */
@NullMarked
package org.coauthor.importer.advisor;

import org.jspecify.annotations.NullMarked;
