package org.coauthor.report.coa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Window;
import org.coauthor.report.Window.Reach;
import org.coauthor.report.coa.CoaLayout.Place;
import org.coauthor.report.coa.CoaReader.Read;
import org.coauthor.report.coa.CoaTable.Column;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;

/** Checks a COA workbook, whoever made it, against NSF's rules. */
public final class CoaCheck {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b\\d{1,6}\\s+(?:\\p{L}+\\s+){0,3}(?:street|st|avenue|ave|road|rd|blvd|boulevard|drive|lane|way)\\b|\\b\\d{5}(?:-\\d{4})?\\s*$",
            Pattern.CASE_INSENSITIVE);

    /**
     * One fault.
     *
     * @param code short and stable
     * @param cell where, as {@code B17}; empty where the whole workbook is meant
     * @param message one sentence
     */
    public record Finding(String code, String cell, String message) {}

    private final CoaLayout layout;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    private CoaCheck(CoaLayout layout, LocalDate asOf) {
        this.layout = layout;
        this.asOf = asOf;
    }

    /**
     * All faults, from the top; none where the workbook is as it should be.
     *
     * @param asOf the day of the proposal
     */
    public static List<Finding> of(Path file, LocalDate asOf) {
        try (XSSFWorkbook workbook = CoaWorkbook.open(file)) {
            Optional<CoaLayout> layout = CoaLayout.of(workbook);
            if (layout.isEmpty())
                return List.of(new Finding(
                        "no-table",
                        "",
                        "None of the five tables is there: no header row with a table's number and Name."));
            return new CoaCheck(layout.get(), asOf).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Finding> run() {
        for (CoaTable table : CoaTable.values()) {
            Place place = layout.places().get(table);
            if (place == null) {
                findings.add(new Finding("missing-table", "", "Table " + table.number() + " is not there."));
                continue;
            }
            for (Column column : table.columns())
                if (!place.columns().containsKey(column))
                    findings.add(new Finding(
                            "missing-column",
                            new CellReference(place.header(), 0).formatAsString(),
                            "Table " + table.number() + " has no column for " + column + "."));
        }
        List<Read> rows = CoaReader.rows(layout);
        rows.forEach(this::row);
        twice(rows);
        self(rows);
        links();
        dropDowns(rows);
        return List.copyOf(findings);
    }

    private void row(Read row) {
        CoaTable table = row.table();
        String name = row.text(Column.NAME);
        if (CoaReader.example(name))
            find(row, Column.NAME, "example-row", "An example row of the template: " + name + ".");
        if (name.isEmpty()) find(row, Column.NAME, "name-missing", "The row has no name.");
        else if (!name.contains(","))
            find(row, Column.NAME, "name-format", "“" + name + "” is not Last, First, Middle Initial.");
        String code = row.text(Column.CODE);
        if (table.codes().isEmpty() ? !code.isEmpty() : !table.codes().contains(code))
            find(
                    row,
                    Column.CODE,
                    "code",
                    code.isEmpty()
                            ? "The code is missing: " + String.join(" or ", table.codes()) + "."
                            : "“" + code + "” is no code of table " + table.number() + ".");
        String affiliation = row.text(Column.AFFILIATION);
        if (table.columns().contains(Column.AFFILIATION)) {
            if (affiliation.isEmpty())
                find(row, Column.AFFILIATION, "affiliation-missing", "No affiliation for " + name + ".");
            if (affiliation.length() > Coa.LONGEST_AFFILIATION)
                find(
                        row,
                        Column.AFFILIATION,
                        "affiliation-long",
                        "The affiliation has " + affiliation.length() + " characters; 255 are allowed.");
            else if (ADDRESS.matcher(affiliation).find())
                find(row, Column.AFFILIATION, "affiliation-address", "The affiliation looks like a street address.");
        }
        if (table == CoaTable.EDITORS && row.text(Column.JOURNAL).isEmpty())
            find(row, Column.JOURNAL, "journal-missing", "No journal or collection for " + name + ".");
        row.texts().forEach((column, text) -> {
            if (text.startsWith("="))
                find(row, column, "formula", "A formula, or text that looks like one: " + text + ".");
        });
        date(row);
    }

    private void date(Read row) {
        String text = row.text(Column.LAST_ACTIVE);
        if (text.isEmpty()) return;
        LocalDate date = row.lastActive();
        if (date == null) {
            find(row, Column.LAST_ACTIVE, "date", "“" + text + "” is no date m/d/yyyy.");
        } else if (date.isAfter(asOf)) {
            find(row, Column.LAST_ACTIVE, "date-future", date + " is after " + asOf + "; leave it blank if ongoing.");
        } else if (new Window(asOf, row.table().months()).at(PartialDate.of(date)) == Reach.OUTSIDE) {
            find(
                    row,
                    Column.LAST_ACTIVE,
                    "date-window",
                    date + " is not in the last " + row.table().months() + " months before " + asOf + ".");
        }
    }

    private void twice(List<Read> rows) {
        TreeMap<String, Read> seen = new TreeMap<>();
        for (Read row : rows) {
            if (row.table() == CoaTable.SELF || row.text(Column.NAME).isEmpty()) continue;
            String key = row.table() + "|" + row.text(Column.CODE) + "|" + FormalName.formalKey(row.text(Column.NAME))
                    + "|" + FormalName.formalKey(row.text(Column.JOURNAL)) + "|"
                    + FormalName.formalKey(row.text(Column.AFFILIATION));
            Read first = seen.putIfAbsent(key, row);
            if (first != null)
                find(
                        row,
                        Column.NAME,
                        "twice",
                        row.text(Column.NAME) + " stands in row " + (first.row() + 1) + " already.");
        }
    }

    private void self(List<Read> rows) {
        TreeSet<String> own = new TreeSet<>();
        rows.stream()
                .filter(r -> r.table() == CoaTable.SELF)
                .forEach(r -> own.add(FormalName.formalKey(r.text(Column.NAME))));
        if (own.isEmpty()) findings.add(new Finding("self-missing", "", "Table 1 does not say whose workbook it is."));
        for (Read row : rows)
            if (row.table() != CoaTable.SELF && own.contains(FormalName.formalKey(row.text(Column.NAME))))
                find(row, Column.NAME, "self-listed", "You are listed as your own collaborator.");
    }

    private void links() {
        for (XSSFHyperlink link : layout.sheet().getHyperlinkList())
            if (layout.places().values().stream()
                    .anyMatch(p -> link.getFirstRow() >= p.first() && link.getFirstRow() <= p.last()))
                findings.add(new Finding("link", link.getCellRef(), "A live link: " + link.getAddress() + "."));
    }

    private void dropDowns(List<Read> rows) {
        CTDataValidations all = layout.sheet().getCTWorksheet().getDataValidations();
        List<CellRangeAddress> ranges = new ArrayList<>();
        if (all != null)
            for (CTDataValidation validation : all.getDataValidationList())
                for (Object range : validation.getSqref()) ranges.add(CellRangeAddress.valueOf(String.valueOf(range)));
        for (Read row : rows)
            if (!row.table().codes().isEmpty() && ranges.stream().noneMatch(r -> r.isInRange(row.row(), 0)))
                find(row, Column.CODE, "drop-down", "The drop-down of the codes is gone.");
    }

    private void find(Read row, Column column, String code, String message) {
        Place place = layout.places().get(row.table());
        int c = place == null ? 0 : place.columns().getOrDefault(column, 0);
        findings.add(new Finding(code, new CellReference(row.row(), c).formatAsString(), message));
    }
}
