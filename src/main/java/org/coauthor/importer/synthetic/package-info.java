/** Synthetic bibliographic sources for tests and benchmarks: no person or work in them exists. */
@NullMarked
package org.coauthor.importer.synthetic;

import org.jspecify.annotations.NullMarked;
