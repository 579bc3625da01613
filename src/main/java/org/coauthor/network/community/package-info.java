/** Communities: groups of people who write more with each other than with others. */
@NullMarked
package org.coauthor.network.community;

import org.jspecify.annotations.NullMarked;
