package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where statements come from.
 *
 * @param path as given; a member of an archive as {@code archive.zip!/member}
 * @param kind the importer that reads it: cv, homepage, listing, references, bibtex, ...
 * @param sha256 of the bytes, hexadecimal
 * @param asOf the day of the document, from which years that it leaves out are reckoned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(
        String path, String kind, String sha256, @Nullable LocalDate asOf) {}
