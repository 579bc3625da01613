package org.coauthor.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two separators of an author list.
 *
 * @param words at least one
 * @param marks the marks beside it, such as {@code *}
 * @param suffix {@code Jr.} in a part of its own behind this one
 * @param afterComma a comma divides it from the part before; otherwise something stronger does
 */
record NamePart(List<String> words, String marks, @Nullable String suffix, boolean afterComma) {}
