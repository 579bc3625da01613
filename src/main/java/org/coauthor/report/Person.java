package org.coauthor.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the graph.
 *
 * @param id stable
 * @param name in natural order
 * @param orcid the bare iD
 * @param otherNames further spellings
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Person(String id, String name, @Nullable String orcid, List<String> otherNames) {

    public Person {
        otherNames = otherNames == null ? List.of() : List.copyOf(otherNames);
    }

    /** A person of whom only id and name are known. */
    public static Person of(String id, String name) {
        return new Person(id, name, null, List.of());
    }
}
