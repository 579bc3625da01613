/** Cypher procedures: annotations and one delegating line each. */
@NullMarked
package org.coauthor.procedure;

import org.jspecify.annotations.NullMarked;
