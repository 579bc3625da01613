package org.coauthor.report.coa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coauthor.model.CoauthorException;
import org.coauthor.report.ExampleFacts;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoaWorkbookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** Ines with {@code n} co-authors and an advisor. */
    private static CoaDraft draft(int n) {
        ExampleFacts facts = new ExampleFacts()
                .person("a1", "Ines M. Berg")
                .person("a2", "Jonas Falk")
                .stay("a1", "Porto University", "Professor", "2020", null)
                .advice("a2", "a1", "doctoral", null, null);
        for (int i = 0; i < n; i++)
            facts.person("c" + i, "Given" + letters(i) + " Family" + letters(i))
                    .stay("c" + i, i == 0 ? "=cmd|' /C calc'!A0" : "Place " + letters(i), null, "2020", null)
                    .work("w" + i, "Work " + i, "2024-05-17", "J", "a1", "c" + i);
        return Coa.draft(facts.dossier("a1", DAY.toString()), CoaChoices.DEFAULT, List.of());
    }

    private static String letters(int i) {
        return "" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
    }

    /** NSF's template as it is described: example rows, a live link, a stray drop-down; columns of its own width. */
    private static Path official(Path folder) throws IOException {
        Path file = folder.resolve("official.xlsx");
        try (XSSFWorkbook workbook = CoaTemplate.blank();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.setColumnWidth(1, 7777);
            for (int r : new int[] {16, 27, 37, 51, 63})
                sheet.getRow(r).getCell(1).setCellValue("Alphaman, Lin");
            XSSFCell mail = sheet.getRow(37).getCell(3);
            mail.setCellValue("mail");
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
            link.setAddress("mailto:nobody");
            mail.setHyperlink(link);
            var helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {"P:"}), new CellRangeAddressList(32, 32, 0, 0)));
            workbook.write(out);
        }
        return file;
    }

    private static Path written(CoaDraft draft, Path template, Path folder) throws IOException {
        return Files.write(folder.resolve("coa.xlsx"), CoaWorkbook.write(draft, template));
    }

    /** Rows by their first cell and second cell, read by another library. */
    private static List<List<String>> readBack(byte[] bytes) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Row row : workbook.getFirstSheet().read()) {
                List<String> texts = new ArrayList<>();
                for (int c = 0; c < 5; c++) {
                    Cell cell = c < row.getCellCount() ? row.getCell(c) : null;
                    texts.add(cell == null || cell.getType() == CellType.EMPTY ? "" : cell.getText());
                    if (cell != null) assertFalse(cell.getType() == CellType.FORMULA, "no formula");
                }
                rows.add(texts);
            }
        }
        return rows;
    }

    @Test
    void anotherLibraryReadsTheRows(@TempDir Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(written(draft(3), null, folder));
        List<List<String>> rows = readBack(bytes);
        assertTrue(rows.contains(List.of("", "Berg, Ines, M", "Porto University", "", "")));
        assertTrue(rows.contains(List.of("G:", "Falk, Jonas", "", "", "")));
        assertTrue(rows.stream()
                .anyMatch(r -> r.subList(0, 4).equals(List.of("A:", "Familyaa, Givenaa", "=cmd|' /C calc'!A0", ""))));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals("NSF COA Template", workbook.getFirstSheet().getName());
            Cell date = workbook.getFirstSheet().read().stream()
                    .filter(r -> r.getCellCount() > 4
                            && r.getCell(1) != null
                            && r.getCell(1).getText().startsWith("Familyaa"))
                    .findFirst()
                    .orElseThrow()
                    .getCell(4);
            assertEquals(LocalDate.of(2024, 5, 17), date.asDate().toLocalDate());
        }
    }

    @Test
    void growsTheTablesWithWhatHangsOnThem(@TempDir Path folder) throws IOException {
        Path file = written(draft(60), official(folder), folder);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(7777, sheet.getColumnWidth(1));
            Map<String, String> ranges = new TreeMap<>();
            for (XSSFTable table : sheet.getTables())
                ranges.put(table.getName(), table.getCTTable().getRef());
            assertEquals(
                    Map.of(
                            "TableA",
                            "A16:D21",
                            "TableD23",
                            "A27:E32",
                            "TableC",
                            "A37:D44",
                            "TableD",
                            "A51:E111",
                            "TableD5",
                            "A118:E123"),
                    ranges);
            Map<String, String> drops = new TreeMap<>();
            sheet.getDataValidations()
                    .forEach(v -> drops.put(
                            String.join(",", v.getValidationConstraint().getExplicitListValues()),
                            v.getRegions().getCellRangeAddress(0).formatAsString()));
            assertEquals(Map.of("R:", "A28:A32", "G:,T:", "A38:A44", "A:,C:", "A52:A111", "B:,E:", "A119:A123"), drops);
            assertEquals(List.of(), sheet.getHyperlinkList());
            assertEquals(
                    sheet.getRow(51).getCell(1).getCellStyle().getIndex(),
                    sheet.getRow(110).getCell(1).getCellStyle().getIndex());
        }
        List<List<String>> rows = readBack(Files.readAllBytes(file));
        assertEquals(60, rows.stream().filter(r -> r.get(0).equals("A:")).count());
        assertTrue(rows.stream().noneMatch(r -> r.get(1).contains("Alphaman")));
    }

    @Test
    void whatItWritesPassesItsOwnCheck(@TempDir Path folder) throws IOException {
        CoaDraft draft = draft(20);
        List<CoaRow> withPlace = new ArrayList<>(draft.rows(CoaTable.ADVISING));
        assertEquals("", withPlace.get(0).affiliation());
        List<String> codes = CoaCheck.of(written(draft, official(folder), folder), DAY).stream()
                .map(f -> f.code() + " " + f.cell())
                .toList();
        assertEquals(List.of("affiliation-missing C38", "formula C52"), codes);
    }

    @Test
    void roundTripsItsRows(@TempDir Path folder) throws IOException {
        CoaDraft draft = draft(9);
        List<CoaRow> rows = new ArrayList<>();
        for (CoaTable table : CoaTable.values()) rows.addAll(draft.rows(table));
        assertEquals(rows, CoaWorkbook.rows(written(draft, official(folder), folder)));
    }

    @Test
    void tellsInOneNoteATableWhomItCleared(@TempDir Path folder) throws IOException {
        Path filled = written(draft(4), official(folder), folder);
        CoaDraft draft = draft(2);
        CoaWorkbook.write(draft, filled);
        assertEquals(
                List.of("4 Familyac, Givenac; Familyad, Givenad"),
                draft.notes(Note.Kind.DECIDED).stream()
                        .filter(n -> n.text().contains("cleared"))
                        .map(n -> n.table() + " " + n.about())
                        .toList());
    }

    @Test
    void theSameDraftGivesTheSameCells(@TempDir Path folder) throws IOException {
        assertEquals(readBack(CoaWorkbook.write(draft(12), null)), readBack(CoaWorkbook.write(draft(12), null)));
    }

    @Test
    void findsWhatIsWrong(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bad.xlsx");
        try (XSSFWorkbook workbook = CoaTemplate.blank();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            put(sheet, 16, "", "Berg, Ines", "Porto", "5/1/2025");
            put(sheet, 37, "P:", "Jonas Falk", "12 Long Street", "");
            put(sheet, 51, "A:", "Alphaman, Lin", "Porto", "", "13/1/2025");
            put(sheet, 52, "", "Wen, Li", "", "", "1/1/2020");
            put(sheet, 53, "C:", "Berg, Ines", "x".repeat(300), "", "1/1/2030");
            put(sheet, 54, "A:", "Okafor, T", "Porto", "", "");
            put(sheet, 55, "A:", "Okafor, T", "Porto", "", "");
            put(sheet, 63, "E:", "Falk, J", "Porto", "", "");
            workbook.write(out);
        }
        List<String> found = CoaCheck.of(file, DAY).stream()
                .map(f -> f.code() + " " + f.cell())
                .toList();
        assertEquals(
                List.of(
                        "date-window D17",
                        "name-format B38",
                        "code A38",
                        "affiliation-address C38",
                        "example-row B52",
                        "date E52",
                        "code A53",
                        "affiliation-missing C53",
                        "date-window E53",
                        "affiliation-long C54",
                        "date-future E54",
                        "journal-missing D64",
                        "twice B56",
                        "self-listed B54"),
                found);
    }

    @Test
    void saysThatTablesAreMissing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("empty.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("x");
            workbook.write(out);
        }
        assertEquals("no-table", CoaCheck.of(file, DAY).get(0).code());
        assertThrows(CoauthorException.class, () -> CoaWorkbook.write(draft(1), file));
    }

    @Test
    void refusesWhatIsNoWorkbook(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("a.xlsx"), "no workbook", StandardCharsets.UTF_8);
        Path empty = Files.writeString(folder.resolve("b.xlsx"), "", StandardCharsets.UTF_8);
        Path none = folder.resolve("c.xlsx");
        for (Path file : List.of(text, empty, none))
            assertEquals(
                    CoauthorException.Exit.NO_SOURCE,
                    assertThrows(CoauthorException.class, () -> CoaCheck.of(file, DAY))
                            .exit());
    }

    private static void put(XSSFSheet sheet, int row, String... texts) {
        for (int c = 0; c < texts.length; c++)
            if (!texts[c].isEmpty()) sheet.getRow(row).getCell(c).setCellValue(texts[c]);
    }
}
