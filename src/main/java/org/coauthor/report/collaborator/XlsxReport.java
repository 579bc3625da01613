package org.coauthor.report.collaborator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coauthor.report.Markup;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.JointWork;
import org.coauthor.report.collaborator.CollaboratorReport.YearRow;

/** A collaborator report as an Excel workbook: collaborators, joint works and years, a sheet each. */
public final class XlsxReport {
    private static final int LONGEST = 32_000;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle head = workbook.createCellStyle();
    private final CellStyle text = workbook.createCellStyle();

    private XlsxReport() {
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        text.setQuotePrefixed(true);
    }

    /** The bytes of the workbook; names are text whatever they begin with. */
    public static byte[] of(CollaboratorReport report) {
        XlsxReport writer = new XlsxReport();
        try (XSSFWorkbook workbook = writer.workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            writer.fill(report);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(CollaboratorReport report) {
        Sheet people = sheet("Collaborators", CsvReport.HEADER, 30, 22, 8, 10, 10, 10, 36, 36, 28, 40, 60, 40, 20);
        for (Collaborator c : report.collaborators()) {
            List<String> cells = CsvReport.row(c);
            Object[] typed = cells.toArray();
            typed[2] = c.works();
            if (c.firstYear() != null) typed[3] = c.firstYear();
            if (c.lastYear() != null) typed[4] = c.lastYear();
            typed[5] = c.strength();
            add(people, typed);
        }
        Sheet works = sheet(
                "Joint works",
                List.of("collaborator", "title", "date", "venue", "status", "sources"),
                30,
                70,
                12,
                36,
                20,
                40);
        for (Collaborator c : report.collaborators())
            for (JointWork w : c.joint())
                add(
                        works,
                        c.name(),
                        w.title(),
                        w.date() == null ? "" : w.date().toString(),
                        w.venue() == null ? "" : w.venue(),
                        w.status() == null ? "" : w.status(),
                        Markup.sources(w.evidence()));
        Sheet years = sheet("Years", List.of("year", "works", "collaborators", "new"), 8, 8, 14, 8);
        for (YearRow y : report.years()) add(years, y.year(), y.works(), y.collaborators(), y.newCollaborators());
        for (Sheet sheet : workbook)
            sheet.setAutoFilter(new CellRangeAddress(
                    0, sheet.getLastRowNum(), 0, sheet.getRow(0).getLastCellNum() - 1));
    }

    private Sheet sheet(String name, List<String> header, int... widths) {
        Sheet sheet = workbook.createSheet(name);
        Row row = sheet.createRow(0);
        for (int c = 0; c < header.size(); c++) {
            Cell cell = row.createCell(c);
            cell.setCellValue(header.get(c));
            cell.setCellStyle(head);
            sheet.setColumnWidth(c, widths[c] * 256);
        }
        sheet.createFreezePane(1, 1);
        return sheet;
    }

    private void add(Sheet sheet, Object... values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int c = 0; c < values.length; c++) {
            Cell cell = row.createCell(c);
            if (values[c] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
                continue;
            }
            String value = Markup.xml(values[c].toString());
            cell.setCellValue(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            if (!value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0) cell.setCellStyle(text);
        }
    }
}
