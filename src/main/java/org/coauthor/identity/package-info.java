/** Decides which mentions are one author and which records one work, with the evidence for each decision. */
@NullMarked
package org.coauthor.identity;

import org.jspecify.annotations.NullMarked;
