/** Reports on people: what the graph knows around them, windows of time, and the marks of the formats. */
@NullMarked
package org.coauthor.report;

import org.jspecify.annotations.NullMarked;
