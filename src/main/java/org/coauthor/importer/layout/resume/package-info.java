/** Reads CVs that are data: JSON Resume, RenderCV, the cv.yml of page generators. */
@NullMarked
package org.coauthor.importer.layout.resume;

import org.jspecify.annotations.NullMarked;
