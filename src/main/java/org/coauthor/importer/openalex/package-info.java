/** OpenAlex: works, authors and institutions of API answers and of the snapshot. */
@NullMarked
package org.coauthor.importer.openalex;

import org.jspecify.annotations.NullMarked;
