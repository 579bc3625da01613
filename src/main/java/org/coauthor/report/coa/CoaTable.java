package org.coauthor.report.coa;

import java.util.List;
import java.util.Optional;
import org.coauthor.report.Window;

/**
 * The five tables of NSF's COA template, with their columns after the code, their codes and windows (NSF PAPPG chapter II, Collaborators and Other
 * Affiliations; the template's own words).
 */
public enum CoaTable {
    SELF(1, 12, "TableA", List.of(), List.of(Column.NAME, Column.AFFILIATION, Column.LAST_ACTIVE)),
    RELATIONS(
            2,
            Window.LIFETIME,
            "TableD23",
            List.of("R:"),
            List.of(Column.NAME, Column.RELATION, Column.OPTIONAL, Column.LAST_ACTIVE)),
    ADVISING(
            3,
            Window.LIFETIME,
            "TableC",
            List.of("G:", "T:"),
            List.of(Column.NAME, Column.AFFILIATION, Column.OPTIONAL)),
    COLLABORATORS(
            4,
            48,
            "TableD",
            List.of("A:", "C:"),
            List.of(Column.NAME, Column.AFFILIATION, Column.OPTIONAL, Column.LAST_ACTIVE)),
    EDITORS(
            5,
            24,
            "TableD5",
            List.of("B:", "E:"),
            List.of(Column.NAME, Column.AFFILIATION, Column.JOURNAL, Column.LAST_ACTIVE));

    /** What a column holds; which letter it has is read from the workbook. */
    public enum Column {
        CODE,
        NAME,
        AFFILIATION,
        RELATION,
        OPTIONAL,
        JOURNAL,
        LAST_ACTIVE
    }

    private final int number;
    private final int months;
    private final String rangeName;
    private final List<String> codes;
    private final List<Column> columns;

    CoaTable(int number, int months, String rangeName, List<String> codes, List<Column> columns) {
        this.number = number;
        this.months = months;
        this.rangeName = rangeName;
        this.codes = codes;
        this.columns = columns;
    }

    /** 1 to 5. */
    public int number() {
        return number;
    }

    /** How many months before the day of the proposal count; {@link Window#LIFETIME} where all do. */
    public int months() {
        return months;
    }

    /** The name of the spreadsheet table in NSF's file. */
    public String rangeName() {
        return rangeName;
    }

    /** What may stand in the first column; empty in table 1, which has no codes. */
    public List<String> codes() {
        return codes;
    }

    /** The columns after the code, in the template's order. */
    public List<Column> columns() {
        return columns;
    }

    /** The table of a number. */
    public static Optional<CoaTable> of(int number) {
        return number >= 1 && number <= 5 ? Optional.of(values()[number - 1]) : Optional.empty();
    }
}
