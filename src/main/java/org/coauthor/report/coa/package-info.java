/** The NSF Collaborators and Other Affiliations (COA) workbook: its tables, filling, reading and checking. */
@NullMarked
package org.coauthor.report.coa;

import org.jspecify.annotations.NullMarked;
