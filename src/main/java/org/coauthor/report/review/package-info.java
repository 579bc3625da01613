/** Shows a source beside what was read from it. */
@NullMarked
package org.coauthor.report.review;

import org.jspecify.annotations.NullMarked;
