package org.coauthor.report.conflict;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whom parties mean.
 *
 * @param people ids, by party
 * @param unresolved why not, by party
 */
public record Resolved(Map<Party, String> people, Map<Party, String> unresolved) {
    public Resolved {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        unresolved = Collections.unmodifiableMap(new LinkedHashMap<>(unresolved));
    }

    /** The id of the person meant; where none is known a name that no other party shares, so that file-stated facts still count. */
    String id(Party party) {
        return people.getOrDefault(party, "?" + party.number() + "?" + party.name() + "?" + party.affiliation());
    }
}
