package org.coauthor.report.coa;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.coauthor.report.coa.CoaLayout.Place;
import org.coauthor.report.coa.CoaTable.Column;
import org.jspecify.annotations.Nullable;

/** Reads the rows that stand in a COA workbook, as they stand. */
final class CoaReader {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /**
     * A row as it stands.
     *
     * @param table which of the five
     * @param row of the sheet, from 0
     * @param texts by column, never empty; a date as it is written
     * @param lastActive absent where the cell is empty or no date
     */
    record Read(
            CoaTable table,
            int row,
            Map<Column, String> texts,
            @Nullable LocalDate lastActive) {
        String text(Column column) {
            return texts.getOrDefault(column, "");
        }

        CoaRow toRow() {
            return new CoaRow(
                    table,
                    text(Column.CODE),
                    text(Column.NAME),
                    text(Column.AFFILIATION),
                    text(Column.RELATION),
                    text(Column.OPTIONAL),
                    text(Column.JOURNAL),
                    lastActive);
        }
    }

    private CoaReader() {}

    /** The rows of all tables with anything in them besides a code, from the top. */
    static List<Read> rows(CoaLayout layout) {
        List<Read> rows = new ArrayList<>();
        layout.places().forEach((table, place) -> {
            for (int r = place.first(); r <= place.last(); r++) {
                Read read = read(layout.sheet(), table, place, r);
                if (read.texts().keySet().stream().anyMatch(c -> c != Column.CODE)) rows.add(read);
            }
        });
        return rows;
    }

    private static Read read(XSSFSheet sheet, CoaTable table, Place place, int r) {
        Map<Column, String> texts = new TreeMap<>();
        LocalDate date = null;
        Row row = sheet.getRow(r);
        if (row != null)
            for (Map.Entry<Column, Integer> column : place.columns().entrySet()) {
                Cell cell = row.getCell(column.getValue());
                String text = CoaLayout.text(cell);
                if (text.isEmpty()) continue;
                if (column.getKey() == Column.LAST_ACTIVE && cell != null) date = date(cell, text);
                texts.put(column.getKey(), text);
            }
        return new Read(table, r, texts, date);
    }

    private static @Nullable LocalDate date(Cell cell, String text) {
        if (cell.getCellType() == CellType.NUMERIC) {
            double value = cell.getNumericCellValue();
            return DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(value)
                    ? cell.getLocalDateTimeCellValue().toLocalDate()
                    : null;
        }
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** One of the template's example rows. */
    static boolean example(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("alphaman") || lower.startsWith("example");
    }
}
