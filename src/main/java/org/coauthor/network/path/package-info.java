/** Paths of joint works between people. */
@NullMarked
package org.coauthor.network.path;

import org.jspecify.annotations.NullMarked;
