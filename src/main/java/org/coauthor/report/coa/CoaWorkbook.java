package org.coauthor.report.coa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.report.Markup;
import org.coauthor.report.coa.CoaLayout.Place;
import org.coauthor.report.coa.CoaTable.Column;
import org.coauthor.report.coa.Note.Kind;
import org.coauthor.text.SpreadsheetCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;

/** Writes the filled tables into a workbook: NSF's own that the user downloaded, or a blank one of ours. */
public final class CoaWorkbook {
    private static final long LARGEST = 64L << 20;
    private final XSSFWorkbook workbook;
    private final CoaLayout layout;
    private final XSSFSheet sheet;
    private final CoaDraft draft;
    private final Map<String, CellStyle> styles = new TreeMap<>();

    private CoaWorkbook(XSSFWorkbook workbook, CoaDraft draft, String name) {
        this.workbook = workbook;
        this.draft = draft;
        layout = CoaLayout.of(workbook)
                .filter(l -> l.places().size() == CoaTable.values().length)
                .orElseThrow(() -> new CoauthorException(
                        Exit.NO_SOURCE,
                        name + " does not hold the five tables of NSF's COA template",
                        "give the .xlsx that NSF offers, or leave --template out"));
        sheet = layout.sheet();
    }

    /**
     * The bytes of the filled workbook. What the template's tables held before is cleared; the names that are not
     * filled in again, and are no examples, are noted in the draft.
     *
     * @param template NSF's workbook; a blank one of ours where absent
     * @throws CoauthorException where the template cannot be read or lacks a table
     */
    public static byte[] write(CoaDraft draft, @Nullable Path template) {
        try (XSSFWorkbook workbook = template == null ? CoaTemplate.blank() : open(template);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new CoaWorkbook(workbook, draft, template == null ? "the template" : template.toString()).fill();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of an earlier workbook, examples left out. */
    public static List<CoaRow> rows(Path file) {
        try (XSSFWorkbook workbook = open(file)) {
            return CoaLayout.of(workbook).map(CoaReader::rows).orElse(List.of()).stream()
                    .map(CoaReader.Read::toRow)
                    .filter(r -> !r.name().isEmpty() && !CoaReader.example(r.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a workbook; POI guards against bombs. */
    static XSSFWorkbook open(Path file) {
        try {
            if (Files.size(file) > LARGEST) throw new IOException("larger than " + LARGEST + " bytes");
            try (InputStream in = Files.newInputStream(file)) {
                return new XSSFWorkbook(in);
            }
        } catch (IOException | POIXMLException | IllegalArgumentException e) {
            throw new CoauthorException(
                    Exit.NO_SOURCE,
                    "cannot read " + file + " as an .xlsx workbook: " + e.getMessage(),
                    "save it as Excel workbook (.xlsx)",
                    e);
        }
    }

    private void fill() {
        CoaTable[] tables = CoaTable.values();
        removeStrayDropDowns();
        // from the last table up, so that inserted rows move no table that is still to be filled
        List<CoaTable> downwards = new ArrayList<>(List.of(tables));
        downwards.sort((a, b) -> Integer.compare(place(b).header(), place(a).header()));
        for (CoaTable table : downwards) {
            Place place = place(table);
            List<CoaRow> rows = draft.rows(table);
            clear(table, place, rows);
            int missing = rows.size() - place.capacity();
            if (missing > 0) new TableRows(sheet).insert(place.first(), place.last(), missing);
            for (int i = 0; i < rows.size(); i++) write(rows.get(i), place.first() + i, place);
        }
    }

    private Place place(CoaTable table) {
        Place place = layout.places().get(table);
        if (place == null) throw new IllegalStateException("no table " + table);
        return place;
    }

    private void removeStrayDropDowns() {
        CTDataValidations all = sheet.getCTWorksheet().getDataValidations();
        if (all == null) return;
        for (int i = all.sizeOfDataValidationArray() - 1; i >= 0; i--) {
            boolean used = false;
            for (Object range : all.getDataValidationArray(i).getSqref())
                used |= inATable(CellRangeAddress.valueOf(String.valueOf(range)));
            if (!used) all.removeDataValidation(i);
        }
        all.setCount(all.sizeOfDataValidationArray());
        if (all.sizeOfDataValidationArray() == 0) sheet.getCTWorksheet().unsetDataValidations();
    }

    private boolean inATable(CellRangeAddress range) {
        return layout.places().values().stream()
                .anyMatch(p -> range.getFirstRow() <= p.last() && range.getLastRow() >= p.first());
    }

    private void clear(CoaTable table, Place place, List<CoaRow> filled) {
        Set<String> listed =
                filled.stream().map(row -> FormalName.formalKey(row.name())).collect(Collectors.toSet());
        Set<String> cleared = new LinkedHashSet<>();
        for (XSSFHyperlink link : List.copyOf(sheet.getHyperlinkList()))
            if (link.getFirstRow() >= place.first() && link.getFirstRow() <= place.last()) sheet.removeHyperlink(link);
        for (int r = place.first(); r <= place.last(); r++) {
            Row row = sheet.getRow(r);
            if (row == null) continue;
            String name = CoaLayout.text(row.getCell(place.columns().getOrDefault(Column.NAME, 1)));
            if (!name.isEmpty() && !CoaReader.example(name) && !listed.contains(FormalName.formalKey(name)))
                cleared.add(name);
            for (Cell cell : row) cell.setBlank();
        }
        if (!cleared.isEmpty())
            draft.note(
                    Kind.DECIDED,
                    table.number(),
                    String.join("; ", cleared),
                    "Stood in the template, and cleared; --previous carries rows over.");
    }

    private void write(CoaRow entry, int r, Place place) {
        Row row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
        place.columns().forEach((column, c) -> {
            Cell cell = row.getCell(c) == null ? row.createCell(c) : row.getCell(c);
            if (column == Column.LAST_ACTIVE) {
                if (entry.lastActive() == null) return;
                cell.setCellValue(entry.lastActive());
                if (!DateUtil.isCellDateFormatted(cell)) cell.setCellStyle(style(cell, "date"));
            } else if (!entry.text(column).isEmpty()) {
                String text = Markup.xml(entry.text(column));
                cell.setCellValue(text);
                if (SpreadsheetCell.formula(text)) cell.setCellStyle(style(cell, "text"));
            }
        });
    }

    /** The cell's own style, made to show a day, or text that is no formula when somebody edits it. */
    private CellStyle style(Cell cell, String purpose) {
        return styles.computeIfAbsent(purpose + cell.getCellStyle().getIndex(), k -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            if (purpose.equals("date"))
                style.setDataFormat(
                        workbook.getCreationHelper().createDataFormat().getFormat("m/d/yyyy"));
            else style.setQuotePrefixed(true);
            return style;
        });
    }
}
