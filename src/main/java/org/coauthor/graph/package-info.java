/** Neo4j: the connection or the embedded server, schema, loading and reading. */
@NullMarked
package org.coauthor.graph;

import org.jspecify.annotations.NullMarked;
