/** ORCID records in JSON and XML. */
@NullMarked
package org.coauthor.importer.orcid;

import org.jspecify.annotations.NullMarked;
