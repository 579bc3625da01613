/** What sources say, as immutable records: works, people, positions and the relations between them. */
@NullMarked
package org.coauthor.model;

import org.jspecify.annotations.NullMarked;
