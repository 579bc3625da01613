package org.coauthor.report.collaborator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Evidence;
import org.coauthor.report.Period;
import org.coauthor.report.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who a person has worked with. This is also the shape of {@code --format json}, and what {@code --compare} reads.
 *
 * @param schemaVersion of this shape
 * @param person the subject
 * @param asOf the day for which "now" is said
 * @param period that the works lie in
 * @param totals over the period
 * @param years one row for each year from the first to the last, without gaps
 * @param collaborators strongest first
 * @param links between collaborators: how many of these works they share
 * @param doubts what is uncertain and why
 * @param position where the person stands in the whole network; absent where it was not asked for
 * @param changes since an earlier report; absent where none was given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CollaboratorReport(
        int schemaVersion,
        Person person,
        PartialDate asOf,
        Period period,
        Totals totals,
        List<YearRow> years,
        List<Collaborator> collaborators,
        List<Link> links,
        List<Doubt> doubts,
        @Nullable NetworkPosition position,
        @Nullable Changes changes) {
    public static final int SCHEMA_VERSION = 1;

    /** The report with where the person stands in the network. */
    public CollaboratorReport with(NetworkPosition found) {
        return new CollaboratorReport(
                schemaVersion, person, asOf, period, totals, years, collaborators, links, doubts, found, changes);
    }

    CollaboratorReport with(Changes found) {
        return new CollaboratorReport(
                schemaVersion, person, asOf, period, totals, years, collaborators, links, doubts, position, found);
    }

    /**
     * The counts.
     *
     * @param works in the period
     * @param soloWorks of these by the subject alone
     * @param collaborators with joint works
     * @param otherTies people tied only by advising, a grant or a board
     * @param undatedWorks without even a year; they count only where the period is open
     */
    public record Totals(int works, int soloWorks, int collaborators, int otherTies, int undatedWorks) {}

    /**
     * One year.
     *
     * @param year the year
     * @param works of the year
     * @param collaborators different people in these works
     * @param newCollaborators of these for the first time
     */
    public record YearRow(int year, int works, int collaborators, int newCollaborators) {}

    /**
     * A joint work.
     *
     * @param id stable
     * @param title as written
     * @param date as precise as it is known
     * @param venue journal or conference
     * @param status published, accepted, ...
     * @param evidence where it is stated
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record JointWork(
            String id,
            String title,
            @Nullable PartialDate date,
            @Nullable String venue,
            @Nullable String status,
            List<Evidence> evidence) {}

    /**
     * A place with its time and evidence.
     *
     * @param institution its name
     * @param role position or degree
     * @param from the begin
     * @param to the end; absent where it is open or not known
     * @param evidence where it is stated
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Place(
            String institution,
            @Nullable String role,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            List<Evidence> evidence) {}

    /**
     * A tie other than joint works.
     *
     * @param role in plain words: "doctoral advisor", "co-holder of a grant", ...
     * @param detail grant, board or institution
     * @param inferred concluded, not read
     * @param evidence where it is stated
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Tie(String role, @Nullable String detail, boolean inferred, List<Evidence> evidence) {}

    /**
     * One collaborator.
     *
     * @param id stable
     * @param name natural order
     * @param orcid the bare iD
     * @param works joint works in the period
     * @param firstYear of a dated joint work
     * @param lastYear of a dated joint work
     * @param strength Newman's: each joint work adds 1/(authors-1)
     * @param group number of the group among the collaborators, from 1; 0 where not placed
     * @param now newest known affiliation
     * @param then affiliation at the first joint work
     * @param venues of the joint works, the most frequent first
     * @param ties advising, grants, boards
     * @param joint the joint works, newest first
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Collaborator(
            String id,
            String name,
            @Nullable String orcid,
            int works,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            double strength,
            int group,
            @Nullable Place now,
            @Nullable Place then,
            List<String> venues,
            List<Tie> ties,
            List<JointWork> joint) {

        public Collaborator {
            venues = venues == null ? List.of() : List.copyOf(venues);
            ties = ties == null ? List.of() : List.copyOf(ties);
            joint = joint == null ? List.of() : List.copyOf(joint);
        }

        /** {@code 2019–2024}, {@code 2024} or nothing. */
        public String years() {
            if (firstYear == null || lastYear == null) return "";
            return firstYear.equals(lastYear) ? String.valueOf(firstYear) : firstYear + "–" + lastYear;
        }
    }

    /**
     * Two collaborators who share works of the subject.
     *
     * @param from the first one's id
     * @param to the second one's id
     * @param works how many
     */
    public record Link(String from, String to, int works) {}

    /**
     * Something uncertain.
     *
     * @param about whom or what
     * @param why in one sentence
     */
    public record Doubt(String about, String why) {}

    /**
     * What is new since a day or an earlier report, and whom that had alone.
     *
     * @param since the day, or that of the earlier report
     * @param newCollaborators names
     * @param goneCollaborators names
     * @param newWorks titles, with the collaborators
     */
    public record Changes(
            PartialDate since, List<String> newCollaborators, List<String> goneCollaborators, List<String> newWorks) {}
}
