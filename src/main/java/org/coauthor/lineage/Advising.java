package org.coauthor.lineage;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An edge of the advisor graph: all that is stated of one mentor and one mentee.
 *
 * @param mentor number of a person
 * @param mentee number of a person
 * @param relations at least one
 */
public record Advising(int mentor, int mentee, List<Relation> relations) {
    public Advising {
        relations = List.copyOf(relations);
    }

    /** Whether nothing but a guess from co-authorship says so. */
    public boolean hypothesis() {
        return relations.stream().allMatch(Relation::hypothesis);
    }

    /** In words, for a label; empty where only the fact is known. */
    public String told() {
        return relations.stream()
                .map(Relation::told)
                .filter(t -> !t.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
