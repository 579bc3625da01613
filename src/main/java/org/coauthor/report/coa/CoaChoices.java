package org.coauthor.report.coa;

/**
 * What the user chooses.
 *
 * @param largestTeam people known only from works of more authors are left out, and told; {@link Integer#MAX_VALUE} keeps everybody, as NSF asks
 * @param graceDays works that miss the window by fewer days are named in the summary, as the work together may have gone on; not listed
 * @param answers what no graph knows
 */
public record CoaChoices(int largestTeam, int graceDays, CoaAnswers answers) {
    public static final int GRACE_DAYS = 120;

    /** Everybody kept, nothing answered. */
    public static final CoaChoices DEFAULT = new CoaChoices(Integer.MAX_VALUE, GRACE_DAYS, CoaAnswers.NONE);
}
