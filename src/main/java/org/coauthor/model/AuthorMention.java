package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as a work names them.
 *
 * @param name in natural order ("Rob J. Hyndman"), whatever the source printed
 * @param given the given part, where it can be told apart
 * @param family the family part with its particles, where it can be told apart
 * @param equalContribution marked as an equal contributor
 * @param corresponding marked as the corresponding author
 * @param inferred concluded, not read: the page's owner behind "et al."
 * @param orcid the bare iD, 0000-0000-0000-0000
 * @param key the source's own key of the person (a DBLP page, an OpenAlex id), which binds within that source
 * @param affiliations as the work states them
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record AuthorMention(
        String name,
        @Nullable String given,
        @Nullable String family,
        boolean equalContribution,
        boolean corresponding,
        boolean inferred,
        @Nullable String orcid,
        @Nullable String key,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> affiliations) {

    public AuthorMention {
        affiliations = affiliations == null ? List.of() : List.copyOf(affiliations);
    }

    /** A mention of which only the name is known. */
    public static AuthorMention named(String name) {
        return of(name, null, null);
    }

    /** A mention with the parts of its name. */
    public static AuthorMention of(String name, @Nullable String given, @Nullable String family) {
        return new AuthorMention(name, given, family, false, false, false, null, null, List.of());
    }

    public AuthorMention withEqualContribution(boolean equal) {
        return new AuthorMention(name, given, family, equal, corresponding, inferred, orcid, key, affiliations);
    }

    public AuthorMention withCorresponding(boolean value) {
        return new AuthorMention(name, given, family, equalContribution, value, inferred, orcid, key, affiliations);
    }

    public AuthorMention asInferred() {
        return new AuthorMention(name, given, family, equalContribution, corresponding, true, orcid, key, affiliations);
    }

    public AuthorMention withIdentifiers(@Nullable String newOrcid, @Nullable String newKey) {
        return new AuthorMention(
                name, given, family, equalContribution, corresponding, inferred, newOrcid, newKey, affiliations);
    }

    public AuthorMention withAffiliations(List<String> places) {
        return new AuthorMention(name, given, family, equalContribution, corresponding, inferred, orcid, key, places);
    }
}
