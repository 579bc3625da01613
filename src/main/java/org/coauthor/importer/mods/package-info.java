/** MODS, the Library of Congress's description of works. */
@NullMarked
package org.coauthor.importer.mods;

import org.jspecify.annotations.NullMarked;
