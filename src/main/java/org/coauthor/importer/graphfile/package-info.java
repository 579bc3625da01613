/** Reads graph files: edge lists, GML, GraphML, GEXF and Pajek, plain or gzipped. */
@NullMarked
package org.coauthor.importer.graphfile;

import org.jspecify.annotations.NullMarked;
