package org.coauthor.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a source names outside the author list of a work.
 *
 * @param sourceId the source that names the person
 * @param line where, from 1
 * @param role what the person is there
 * @param name natural order; absent for a subject whom the document never names
 * @param orcid the bare iD
 * @param institutions as stated
 * @param otherNames further names of the same person
 * @param key the source's own key of the person, equal to the key of an author mention where both are one person
 */
public record PersonMention(
        String sourceId,
        int line,
        Role role,
        @Nullable String name,
        @Nullable String orcid,
        List<String> institutions,
        List<String> otherNames,
        @Nullable String key) {

    /** What a person is in a source. */
    public enum Role {
        SUBJECT,
        MENTOR,
        MENTEE,
        PARTNER,
        RECORD
    }

    public PersonMention {
        institutions = List.copyOf(institutions);
        otherNames = List.copyOf(otherNames);
    }

    /** A mention without a key. */
    public PersonMention(
            String sourceId,
            int line,
            Role role,
            @Nullable String name,
            @Nullable String orcid,
            List<String> institutions,
            List<String> otherNames) {
        this(sourceId, line, role, name, orcid, institutions, otherNames, null);
    }
}
