package org.coauthor.report.collaborator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.coauthor.report.ExampleFacts;
import org.coauthor.report.Period;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class OfficeReportTest {
    private final CollaboratorReport report =
            Collaborators.of(ExampleFacts.circle().dossier("a1", "2026-11-22"), Period.ALWAYS);

    @Test
    void anotherLibraryReadsTheWorkbook() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(XlsxReport.of(report)))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(7, rows.size());
            assertEquals("Tomás Okafor", rows.get(1).getCellText(0));
            assertEquals(CellType.NUMBER, rows.get(1).getCell(2).getType());
            assertTrue(rows.stream().anyMatch(r -> r.getCellText(0).equals("=HYPERLINK(\"x\")")));
            rows.forEach(r -> r.forEach(c -> assertTrue(c == null || c.getType() != CellType.FORMULA)));
            assertEquals(4, workbook.getSheets().count());
        }
    }

    @Test
    void theWordDocumentSaysTheSame() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DocxReport.of(report)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            String text = extractor.getText();
            assertTrue(text.contains("Collaborators of Ines M. Berg"));
            assertTrue(text.contains("Third time. ICLR, 2024-05-02 cv.txt:12"));
            assertTrue(text.contains("Li <b>Wen</b>"));
        }
    }

    @Test
    void chromiumPrintsThePage() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/chromium")), "no Chromium is installed");
        byte[] pdf = PdfPrinter.print(HtmlReport.of(report));
        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains("Tomás Okafor"));
        }
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    }
}
