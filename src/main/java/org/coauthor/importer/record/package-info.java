/** What importers of records share: reading JSON and XML record by record, identifiers, dates and clean text. */
@NullMarked
package org.coauthor.importer.record;

import org.jspecify.annotations.NullMarked;
