package org.coauthor.report.conflict;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer or an author as the user's file names them.
 *
 * @param number the file's own number or id of the person, or the line
 * @param name in natural order
 * @param orcid the bare iD
 * @param affiliation as written
 * @param email only for outputs that ask for it; never stored
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Party(
        String number,
        String name,
        @Nullable String orcid,
        @Nullable String affiliation,
        @JsonIgnore @Nullable String email) {}
