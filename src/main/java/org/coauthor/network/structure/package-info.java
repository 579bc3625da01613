/** The shape of a network: components, triangles, cores, distances. */
@NullMarked
package org.coauthor.network.structure;

import org.jspecify.annotations.NullMarked;
