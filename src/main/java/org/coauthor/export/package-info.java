/** One writer a format. */
@NullMarked
package org.coauthor.export;

import org.jspecify.annotations.NullMarked;
