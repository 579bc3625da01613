package org.coauthor.report.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts; also the shape of {@code --format json}.
 *
 * @param schemaVersion of this shape
 * @param rules name of the pack
 * @param source where its rules are published
 * @param asOf the day from which windows are reckoned
 * @param people how many reviewers
 * @param works how many works
 * @param counts pairs by verdict, all of them
 * @param pairs those with a finding, by work and reviewer in the order of the files
 * @param unresolved names that the graph does not settle: pairs with them rest on the files alone
 * @param outside what the rules ask for and no graph holds
 * @param problems rows that could not be read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConflictReport(
        int schemaVersion,
        String rules,
        @Nullable String source,
        PartialDate asOf,
        int people,
        int works,
        Map<Verdict, Integer> counts,
        List<Pair> pairs,
        List<Unresolved> unresolved,
        List<String> outside,
        List<String> problems) {
    public static final int SCHEMA_VERSION = 1;

    /**
     * A reviewer and a work.
     *
     * @param reviewer as the file names them
     * @param work the work's id
     * @param title the work's title
     * @param verdict the most severe of the findings
     * @param findings the most severe first
     */
    public record Pair(Party reviewer, String work, String title, Verdict verdict, List<Finding> findings) {}

    /**
     * A name that the graph does not settle.
     *
     * @param where reviewer, or the id of the work
     * @param party as the file names them
     * @param why one sentence
     */
    public record Unresolved(String where, Party party, String why) {}

    /** Whether any pair is at least so severe. */
    public boolean reaches(Verdict verdict) {
        return pairs.stream().anyMatch(p -> p.verdict().compareTo(verdict) >= 0);
    }
}
