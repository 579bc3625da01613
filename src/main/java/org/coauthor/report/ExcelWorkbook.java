package org.coauthor.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coauthor.text.SpreadsheetCell;

/** An Excel workbook under way, a sheet a table; text is text whatever it begins with. Prints across one page. Not thread-safe; used once. */
public final class ExcelWorkbook {
    private static final int LONGEST = 32_000;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle head = style();
    private final CellStyle plain = style();
    private final CellStyle text = style();

    public ExcelWorkbook() {
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        text.setQuotePrefixed(true);
    }

    private CellStyle style() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** Adds a sheet; its name is the table's title, columns are as wide as what is in them, within bounds. */
    public void sheet(ReportTable table) {
        Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
        add(sheet, 0, table.header(), head);
        for (List<Object> row : table.rows()) add(sheet, sheet.getLastRowNum() + 1, row, plain);
        int last = table.header().size() - 1;
        for (int c = 0; c <= last; c++) sheet.setColumnWidth(c, 256 * width(table, c));
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, last));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, last));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
    }

    private static int width(ReportTable table, int column) {
        int widest = table.header().get(column).length() + 3;
        for (List<Object> row : table.rows())
            widest = Math.max(widest, row.get(column).toString().length() + 1);
        return Math.max(NARROWEST, Math.min(WIDEST, widest));
    }

    private void add(Sheet sheet, int at, List<?> values, CellStyle style) {
        Row row = sheet.createRow(at);
        for (int c = 0; c < values.size(); c++) {
            Cell cell = row.createCell(c);
            cell.setCellStyle(style);
            if (values.get(c) instanceof Number number) {
                cell.setCellValue(number.doubleValue());
                continue;
            }
            String value = Markup.xml(values.get(c).toString());
            cell.setCellValue(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            if (SpreadsheetCell.formula(value)) cell.setCellStyle(text);
        }
    }

    /** The workbook's bytes; nothing can be added any more. */
    public byte[] bytes() {
        try (workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
