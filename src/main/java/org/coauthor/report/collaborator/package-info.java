/** Who a person has worked with: the report and its formats. */
@NullMarked
package org.coauthor.report.collaborator;

import org.jspecify.annotations.NullMarked;
