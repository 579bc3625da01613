package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that a source says, as it says it, with the line it stands on. Nothing here is guessed; what an importer concludes
 * rather than reads is marked inferred.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Statement
        permits Subject,
                Work,
                Position,
                Education,
                Mentoring,
                Editing,
                Grant,
                Award,
                Interest,
                PersonRecord,
                InstitutionRecord {

    /** First line of the entry in its source, from 1; 0 where the source has no lines. */
    int line();

    /** How sure the reading is, above 0 and at most 1. */
    double confidence();

    /** The name of this kind of statement in machine output: {@code work}, {@code position}, ... */
    @JsonIgnore
    String kind();
}
