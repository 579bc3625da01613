/** Conflicts of interest: rule packs, the parties, and the verdict for each pair of reviewer and work. */
@NullMarked
package org.coauthor.report.conflict;

import org.jspecify.annotations.NullMarked;
