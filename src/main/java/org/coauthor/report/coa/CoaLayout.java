package org.coauthor.report.coa;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coauthor.report.coa.CoaTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * Where the tables lie in a workbook, read from the workbook itself: a header row has the table's number in column A and "Name" beside it; its rows reach
 * to the end of the spreadsheet table that begins there, or to the next text in column A that is no code.
 *
 * @param sheet the sheet that holds the tables
 * @param places by table; a table that was not found is absent
 */
record CoaLayout(XSSFSheet sheet, Map<CoaTable, Place> places) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z]:?");
    private static final int MOST_ROWS = 100_000;

    /**
     * One table.
     *
     * @param header row of the headings, from 0
     * @param last last row for entries, from 0; the header's where there is none
     * @param columns column numbers from 0
     */
    record Place(int header, int last, Map<Column, Integer> columns) {
        Place {
            columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        }

        int first() {
            return header + 1;
        }

        int capacity() {
            return last - header;
        }
    }

    /** The layout of the first sheet that holds a table; empty where none does. */
    static Optional<CoaLayout> of(XSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Map<CoaTable, Place> places = places(workbook.getSheetAt(i));
            if (!places.isEmpty()) return Optional.of(new CoaLayout(workbook.getSheetAt(i), places));
        }
        return Optional.empty();
    }

    private static Map<CoaTable, Place> places(XSSFSheet sheet) {
        Map<CoaTable, Integer> headers = new TreeMap<>();
        int end = Math.min(sheet.getLastRowNum(), MOST_ROWS);
        for (int r = 0; r <= end; r++) {
            Row row = sheet.getRow(r);
            if (row == null) continue;
            Optional<CoaTable> table = tableOf(text(row.getCell(0)));
            if (table.isPresent() && lower(row.getCell(1)).contains("name")) headers.putIfAbsent(table.get(), r);
        }
        List<Integer> starts = new ArrayList<>(headers.values());
        Map<CoaTable, Place> places = new TreeMap<>();
        headers.forEach((table, header) -> {
            int next = starts.stream()
                    .filter(s -> s > header)
                    .min(Integer::compare)
                    .orElse(end + 1);
            places.put(table, new Place(header, last(sheet, table, header, next), columns(sheet.getRow(header))));
        });
        return places;
    }

    private static Optional<CoaTable> tableOf(String text) {
        return text.matches("[1-5](\\.0)?") ? CoaTable.of(text.charAt(0) - '0') : Optional.empty();
    }

    private static int last(XSSFSheet sheet, CoaTable table, int header, int next) {
        for (XSSFTable range : sheet.getTables())
            if (range.getStartRowIndex() == header) return Math.min(range.getEndRowIndex(), MOST_ROWS);
        int last = header;
        for (int r = header + 1; r < next; r++) {
            Row row = sheet.getRow(r);
            String first = row == null ? "" : text(row.getCell(0));
            boolean entry = first.isEmpty()
                    || !table.codes().isEmpty() && CODE.matcher(first).matches();
            if (!entry) return Math.max(header, last - 1);
            last = r;
        }
        return last;
    }

    private static Map<Column, Integer> columns(Row header) {
        Map<Column, Integer> columns = new TreeMap<>();
        columns.put(Column.CODE, 0);
        for (int c = 1; c < Math.min(header.getLastCellNum(), 12); c++) {
            String title = lower(header.getCell(c));
            Column column = columnOf(title);
            if (column != null) columns.putIfAbsent(column, c);
        }
        return columns;
    }

    private static @Nullable Column columnOf(String title) {
        if (title.contains("last active")) return Column.LAST_ACTIVE;
        if (title.contains("journal")) return Column.JOURNAL;
        if (title.contains("relation")) return Column.RELATION;
        if (title.contains("affiliation")) return Column.AFFILIATION;
        if (title.contains("optional")) return Column.OPTIONAL;
        return title.contains("name") ? Column.NAME : null;
    }

    private static String lower(@Nullable Cell cell) {
        return text(cell).toLowerCase(Locale.ROOT);
    }

    /** The text of a cell as it stands; a formula's own text; empty where there is no cell. */
    static String text(@Nullable Cell cell) {
        if (cell == null) return "";
        CellType type = cell.getCellType();
        if (type == CellType.STRING) return cell.getStringCellValue().strip();
        if (type == CellType.NUMERIC) {
            double value = cell.getNumericCellValue();
            return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        }
        if (type == CellType.BOOLEAN) return String.valueOf(cell.getBooleanCellValue());
        return type == CellType.FORMULA ? "=" + cell.getCellFormula() : "";
    }
}
