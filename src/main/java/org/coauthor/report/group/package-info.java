/** Who works with whom in a department or project, and with whom outside. */
@NullMarked
package org.coauthor.report.group;

import org.jspecify.annotations.NullMarked;
