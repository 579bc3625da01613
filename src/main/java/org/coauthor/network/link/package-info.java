/** Who may write together next: scores of pairs that have no joint work yet. */
@NullMarked
package org.coauthor.network.link;

import org.jspecify.annotations.NullMarked;
