package org.coauthor.report.coa;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;

/**
 * Inserts rows into a table of a sheet, with what hangs on them: cell styles, heights, drop-downs, spreadsheet tables. POI moves cells, merged regions,
 * links and conditional formats by itself; drop-downs and tables it leaves behind.
 */
final class TableRows {
    private final XSSFSheet sheet;

    TableRows(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Inserts {@code count} rows after the last row of a table, each in the likeness of that row. */
    void insert(int first, int last, int count) {
        if (last < sheet.getLastRowNum()) sheet.shiftRows(last + 1, sheet.getLastRowNum(), count, true, false);
        for (int i = 1; i <= count; i++) copy(sheet.getRow(last), last + i);
        for (XSSFTable table : sheet.getTables()) {
            int begin = table.getStartRowIndex();
            int end = table.getEndRowIndex();
            if (begin > last) area(table, begin + count, end + count);
            else if (end >= first && end <= last) area(table, begin, end + count);
        }
        for (CTDataValidation validation : validations()) {
            List<String> moved = new ArrayList<>();
            for (Object range : validation.getSqref()) moved.add(moved(String.valueOf(range), first, last, count));
            validation.setSqref(moved);
        }
    }

    private List<CTDataValidation> validations() {
        CTDataValidations all = sheet.getCTWorksheet().getDataValidations();
        return all == null ? List.of() : all.getDataValidationList();
    }

    private static String moved(String range, int first, int last, int count) {
        CellRangeAddress at = CellRangeAddress.valueOf(range);
        if (at.getFirstRow() > last) {
            at.setFirstRow(at.getFirstRow() + count);
            at.setLastRow(at.getLastRow() + count);
        } else if (at.getLastRow() >= first) {
            at.setLastRow(at.getLastRow() + count);
        }
        return at.formatAsString();
    }

    private void area(XSSFTable table, int begin, int end) {
        AreaReference area = new AreaReference(
                new CellReference(begin, table.getStartColIndex()),
                new CellReference(end, table.getEndColIndex()),
                SpreadsheetVersion.EXCEL2007);
        table.getCTTable().setRef(area.formatAsString());
        if (table.getCTTable().isSetAutoFilter())
            table.getCTTable().getAutoFilter().setRef(area.formatAsString());
        table.updateReferences();
    }

    private void copy(Row model, int to) {
        Row row = sheet.createRow(to);
        if (model == null) return;
        row.setHeight(model.getHeight());
        for (Cell cell : model) row.createCell(cell.getColumnIndex()).setCellStyle(cell.getCellStyle());
    }
}
