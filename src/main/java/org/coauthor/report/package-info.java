/** Collaborator reports, NSF COA workbooks and conflicts of interest. */
@NullMarked
package org.coauthor.report;

import org.jspecify.annotations.NullMarked;
