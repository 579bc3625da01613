/** DBLP's XML: records of works and of people. */
@NullMarked
package org.coauthor.importer.dblp;

import org.jspecify.annotations.NullMarked;
