/** The collaboration network and its measures. */
@NullMarked
package org.coauthor.network;

import org.jspecify.annotations.NullMarked;
