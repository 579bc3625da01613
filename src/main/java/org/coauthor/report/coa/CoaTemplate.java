package org.coauthor.report.coa;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coauthor.report.coa.CoaTable.Column;

/** A blank workbook of the five tables, laid out as NSF's template is described; for those who have not downloaded the official one. */
final class CoaTemplate {
    static final String SHEET = "NSF COA Template";
    private static final Map<CoaTable, Integer> HEADER_ROWS = Map.of(
            CoaTable.SELF, 15,
            CoaTable.RELATIONS, 26,
            CoaTable.ADVISING, 36,
            CoaTable.COLLABORATORS, 50,
            CoaTable.EDITORS, 62);
    private static final Map<CoaTable, Integer> BLANK_ROWS = Map.of(
            CoaTable.SELF, 5,
            CoaTable.RELATIONS, 5,
            CoaTable.ADVISING, 7,
            CoaTable.COLLABORATORS, 5,
            CoaTable.EDITORS, 5);
    private static final Map<CoaTable, List<String>> WORDS = Map.of(
            CoaTable.SELF,
            List.of("Table 1: your name and your affiliations of the last 12 months."),
            CoaTable.RELATIONS,
            List.of(
                    "Table 2: people with whom a personal, family or business relationship would preclude service as reviewer.",
                    "R: name and type of the relationship."),
            CoaTable.ADVISING,
            List.of(
                    "Table 3: PhD advisors and advisees, without limit of time.",
                    "G: your PhD advisor(s).   T: all your PhD thesis advisees."),
            CoaTable.COLLABORATORS,
            List.of(
                    "Table 4: collaborators of the last 48 months.",
                    "A: co-authors of books, articles, reports, abstracts or papers.   C: collaborators on projects."),
            CoaTable.EDITORS,
            List.of(
                    "Table 5: editors of the last 24 months.",
                    "B: editorial board and editor-in-chief.   E: co-editors of journals or collections."));
    private static final int[] WIDTHS = {5, 34, 46, 34, 16};

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet(SHEET);
    private final XSSFCellStyle plain = style(false, false);
    private final XSSFCellStyle head = style(true, true);
    private final XSSFCellStyle boxed = style(false, true);
    private final XSSFCellStyle dated = style(false, true);

    private CoaTemplate() {}

    /** A fresh workbook; the caller closes it. */
    static XSSFWorkbook blank() {
        return new CoaTemplate().build();
    }

    private XSSFWorkbook build() {
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        dated.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("m/d/yyyy"));
        for (int c = 0; c < WIDTHS.length; c++) sheet.setColumnWidth(c, WIDTHS[c] * 256);
        title(0, "Collaborators and Other Affiliations", true);
        title(
                2,
                "Not NSF's own file: the tables, codes and columns follow NSF's template. NSF takes uploads of its own template only.",
                false);
        title(4, "Names: Last, First, Middle Initial.", false);
        title(5, "Last Active: m/d/yyyy; blank means ongoing or current.", false);
        title(6, "Affiliation: the organisation, at most 255 characters, no street address.", false);
        title(7, "Font of 10 points or smaller; column widths stay; rows may be inserted.", false);
        for (CoaTable table : CoaTable.values()) table(table);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return workbook;
    }

    private void title(int row, String text, boolean bold) {
        XSSFCell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(bold ? style(true, false) : plain);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 4));
    }

    private void table(CoaTable table) {
        int header = HEADER_ROWS.getOrDefault(table, 0);
        int last = header + BLANK_ROWS.getOrDefault(table, 0);
        List<String> words = WORDS.getOrDefault(table, List.of());
        for (int i = 0; i < words.size(); i++) title(header - words.size() + i - 1, words.get(i), i == 0);
        XSSFRow row = sheet.createRow(header);
        cell(row, 0, head).setCellValue(String.valueOf(table.number()));
        for (int c = 0; c < table.columns().size(); c++)
            cell(row, c + 1, head).setCellValue(heading(table, table.columns().get(c)));
        for (int r = header + 1; r <= last; r++) {
            XSSFRow blank = sheet.createRow(r);
            cell(blank, 0, boxed);
            for (int c = 0; c < table.columns().size(); c++)
                cell(blank, c + 1, table.columns().get(c) == Column.LAST_ACTIVE ? dated : boxed);
        }
        XSSFTable range = sheet.createTable(new AreaReference(
                new CellReference(header, 0),
                new CellReference(last, table.columns().size()),
                SpreadsheetVersion.EXCEL2007));
        range.setName(table.rangeName());
        range.setDisplayName(table.rangeName());
        if (!table.codes().isEmpty()) dropDown(table, header + 1, last);
    }

    private void dropDown(CoaTable table, int first, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(table.codes().toArray(String[]::new)),
                new CellRangeAddressList(first, last, 0, 0));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private static String heading(CoaTable table, Column column) {
        return switch (column) {
            case CODE -> "";
            case NAME ->
                table == CoaTable.SELF ? "Your Name:" : table == CoaTable.ADVISING ? "Advisor/Advisee Name:" : "Name:";
            case AFFILIATION ->
                table == CoaTable.SELF
                        ? "Your Organizational Affiliation(s), last 12 mo"
                        : "Organizational Affiliation";
            case RELATION -> "Type of Relationship";
            case OPTIONAL -> "Optional (email, Department)";
            case JOURNAL -> "Journal/Collection";
            case LAST_ACTIVE -> table == CoaTable.SELF ? "Last Active Date" : "Last Active";
        };
    }

    private static XSSFCell cell(XSSFRow row, int column, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private XSSFCellStyle style(boolean bold, boolean box) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 10);
        font.setBold(bold);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (box) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
