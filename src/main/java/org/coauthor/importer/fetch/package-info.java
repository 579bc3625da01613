/** Asks the public bibliographic services for records, politely, and brings sources from web addresses. */
@NullMarked
package org.coauthor.importer.fetch;

import org.jspecify.annotations.NullMarked;
