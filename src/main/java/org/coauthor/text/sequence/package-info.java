/** Labels sequences: a linear-chain conditional random field over sparse features, and its training. */
@NullMarked
package org.coauthor.text.sequence;

import org.jspecify.annotations.NullMarked;
