/** The first load of a very large source: columns for Neo4j's own importer, built beside the store and moved into its place. */
@NullMarked
package org.coauthor.graph.bulk;

import org.jspecify.annotations.NullMarked;
