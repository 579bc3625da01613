package org.coauthor.report.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Evidence;
import org.coauthor.report.Period;
import org.coauthor.report.collaborator.CollaboratorReport.Doubt;
import org.coauthor.report.conflict.ConflictReport.Unresolved;
import org.jspecify.annotations.Nullable;

/**
 * How the people of a group work with each other and with others. This is also the shape of {@code --format json}.
 *
 * @param schemaVersion of this shape
 * @param name of the group
 * @param asOf the day for which "now" is said
 * @param period that the works lie in
 * @param totals over the period
 * @param years from the first to the last, without gaps
 * @param members in the order of the file
 * @param matrix joint works of each two members, rows and columns in the order of the members; on the diagonal all works of one
 * @param pairs of members with joint works, the strongest first
 * @param works by two members or more, the newest first
 * @param outside collaborators who are no members, those of the most members first
 * @param bridges who holds the group together
 * @param isolates members without joint works with another
 * @param unresolved names that the graph does not settle
 * @param doubts what is uncertain and why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupReport(
        int schemaVersion,
        String name,
        PartialDate asOf,
        Period period,
        Totals totals,
        List<Year> years,
        List<Member> members,
        List<List<Integer>> matrix,
        List<Pair> pairs,
        List<InsideWork> works,
        List<Outside> outside,
        List<Bridge> bridges,
        List<Isolate> isolates,
        List<Unresolved> unresolved,
        List<Doubt> doubts) {
    public static final int SCHEMA_VERSION = 1;

    /**
     * The counts.
     *
     * @param works by any member
     * @param insideWorks of these by two members or more
     * @param pairs of members with joint works
     * @param possiblePairs all pairs of members
     * @param outside collaborators who are no members
     */
    public record Totals(int works, int insideWorks, int pairs, int possiblePairs, int outside) {}

    /**
     * One year.
     *
     * @param year the year
     * @param works by any member
     * @param insideWorks of these by two members or more
     */
    public record Year(int year, int works, int insideWorks) {}

    /**
     * One member.
     *
     * @param id stable
     * @param name natural order
     * @param affiliation newest known
     * @param works in the period
     * @param insideWorks of these with another member
     * @param insiders other members they wrote with
     * @param outsiders others they wrote with
     * @param community number of the community in the group, from 1; 0 for nobody's
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Member(
            String id,
            String name,
            @Nullable String affiliation,
            int works,
            int insideWorks,
            int insiders,
            int outsiders,
            int community) {}

    /**
     * Two members with joint works.
     *
     * @param first name
     * @param second name
     * @param works how many
     * @param firstYear of a dated one
     * @param lastYear of a dated one
     * @param strength Newman's: each joint work adds 1/(authors-1)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Pair(
            String first,
            String second,
            int works,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            double strength) {}

    /**
     * A work by two members or more.
     *
     * @param id stable
     * @param title as written
     * @param date as precise as it is known
     * @param venue journal or conference
     * @param members their names, in the order of the authors
     * @param others how many further authors
     * @param evidence where it is stated
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InsideWork(
            String id,
            String title,
            @Nullable PartialDate date,
            @Nullable String venue,
            List<String> members,
            int others,
            List<Evidence> evidence) {}

    /**
     * A collaborator who is no member.
     *
     * @param id stable
     * @param name natural order
     * @param affiliation newest known
     * @param works with any member
     * @param firstYear of a dated one
     * @param lastYear of a dated one
     * @param members whom they wrote with, in the order of the group
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outside(
            String id,
            String name,
            @Nullable String affiliation,
            int works,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            List<Partner> members) {}

    /**
     * A member with whom an outside collaborator wrote.
     *
     * @param name natural order
     * @param works joint works of the two
     * @param firstYear of a dated one
     * @param lastYear of a dated one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Partner(
            String name,
            int works,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear) {}

    /**
     * Somebody without whom members would not be connected.
     *
     * @param name natural order
     * @param member whether of the group
     * @param why one sentence
     */
    public record Bridge(String name, boolean member, String why) {}

    /**
     * A member without joint works with another.
     *
     * @param name natural order
     * @param works in the period
     * @param outsiders whom they wrote with
     */
    public record Isolate(String name, int works, int outsiders) {}
}
