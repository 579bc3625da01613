/** Scores of people: how central each one is, by many definitions. */
@NullMarked
package org.coauthor.network.measure;

import org.jspecify.annotations.NullMarked;
