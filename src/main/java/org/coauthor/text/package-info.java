/** Strings to values: names, titles, dates, venues and LaTeX, as pure functions. */
@NullMarked
package org.coauthor.text;

import org.jspecify.annotations.NullMarked;
