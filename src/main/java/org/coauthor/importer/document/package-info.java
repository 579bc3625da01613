/** Reads CVs and homepages: lines to sections by heading, sections to entries by layout, entries to fields. */
@NullMarked
package org.coauthor.importer.document;

import org.jspecify.annotations.NullMarked;
