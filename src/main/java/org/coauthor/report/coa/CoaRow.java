package org.coauthor.report.coa;

import java.time.LocalDate;
import org.coauthor.report.coa.CoaTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * A row of a COA table; texts are empty where the cell is, or where the table has no such column.
 *
 * @param table which of the five
 * @param code {@code A:} and so on; empty in table 1
 * @param name "Last, First, Middle Initial"
 * @param affiliation organisation, at most 255 characters
 * @param relation type of the relationship, table 2
 * @param optional e-mail or department
 * @param journal journal or collection, table 5
 * @param lastActive absent where ongoing
 */
public record CoaRow(
        CoaTable table,
        String code,
        String name,
        String affiliation,
        String relation,
        String optional,
        String journal,
        @Nullable LocalDate lastActive) {

    /** The text of a column; not of the date's. */
    public String text(Column column) {
        return switch (column) {
            case CODE -> code;
            case NAME -> name;
            case AFFILIATION -> affiliation;
            case RELATION -> relation;
            case OPTIONAL -> optional;
            case JOURNAL -> journal;
            case LAST_ACTIVE -> "";
        };
    }

    static CoaRow of(CoaTable table, String code, String name, String affiliation, @Nullable LocalDate lastActive) {
        return new CoaRow(table, code, name, affiliation, "", "", "", lastActive);
    }

    CoaRow withJournal(String value) {
        return new CoaRow(table, code, name, affiliation, relation, optional, value, lastActive);
    }

    CoaRow withAffiliation(String value) {
        return new CoaRow(table, code, name, value, relation, optional, journal, lastActive);
    }

    CoaRow withOptional(String value) {
        return new CoaRow(table, code, name, affiliation, relation, value, journal, lastActive);
    }

    CoaRow withLastActive(@Nullable LocalDate value) {
        return new CoaRow(table, code, name, affiliation, relation, optional, journal, value);
    }
}
