/** One picocli command a class: parse, call one service, print, exit code. */
@NullMarked
package org.coauthor.cli;

import org.jspecify.annotations.NullMarked;
