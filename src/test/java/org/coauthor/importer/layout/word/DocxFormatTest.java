package org.coauthor.importer.layout.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coauthor.importer.Reading;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.layout.TextLine;
import org.junit.jupiter.api.Test;

/** What Word writes and POI's model does not show, as it stands in the file. */
class DocxFormatTest {
    private static final String NAMES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private static byte[] docx(String before, String body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Target=\"word/document.xml\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>");
            part(
                    zip,
                    "word/document.xml",
                    before + "<w:document" + NAMES + "><w:body>" + body + "</w:body></w:document>");
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static List<String> texts(String body) throws IOException {
        return new DocxFormat()
                .read(Reading.input("cv.docx", docx("", body), null)).lines().stream()
                        .filter(line -> !line.blank())
                        .map(TextLine::text)
                        .toList();
    }

    @Test
    void textBoxesAreReadOnce() throws IOException {
        String inside = "<w:txbxContent>" + paragraph("Ada King") + paragraph("Town") + "</w:txbxContent>";
        assertEquals(
                List.of("Ada King", "Town", "Education"),
                texts("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>" + inside
                        + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>" + inside
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                        + paragraph("Education")));
    }

    @Test
    void fieldsOfTemplatesAndTablesInTablesAreRead() throws IOException {
        assertEquals(
                List.of("a field", "2015", "a cell", "a cell in a cell"),
                texts("<w:sdt><w:sdtContent>" + paragraph("a field") + "</w:sdtContent></w:sdt><w:tbl><w:tr><w:tc>"
                        + paragraph("2015") + "</w:tc><w:tc>" + paragraph("a cell") + "<w:tbl><w:tr><w:tc>"
                        + paragraph("a cell in a cell") + "</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>"));
    }

    @Test
    void ofTrackedChangesWhatIsNewIsRead() throws IOException {
        assertEquals(
                List.of("On new lakes"),
                texts(
                        "<w:p><w:r><w:t xml:space=\"preserve\">On </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>old </w:delText></w:r></w:del>"
                                + "<w:ins w:id=\"2\"><w:r><w:t>new lakes</w:t></w:r></w:ins></w:p>"));
    }

    @Test
    void entitiesAreRefused() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 12; i++)
            laughs.append("<!ENTITY a" + i + " \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        for (String doctype : List.of(laughs + "]>", "<!DOCTYPE d [<!ENTITY a11 SYSTEM \"file:///etc/hostname\">]>")) {
            byte[] bytes = docx(doctype, paragraph("&a11;"));
            SourceException refused = assertThrows(
                    SourceException.class, () -> new DocxFormat().read(Reading.input("cv.docx", bytes, null)));
            assertEquals("broken", refused.code());
        }
    }
}
