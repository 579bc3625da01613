package org.coauthor.importer.layout.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Makes PDF files for tests, text at places in points from the upper left corner. */
public final class Pdf implements AutoCloseable {
    private static final float HEIGHT = 792;
    private final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private final PDFont boldFont = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
    private PDPage page = new PDPage();

    public Pdf() {
        document.addPage(page);
    }

    public Pdf page() {
        page = new PDPage();
        document.addPage(page);
        return this;
    }

    public Pdf at(float x, float y, float size, String text) {
        return drawn(x, y, size, text, font, 1);
    }

    public Pdf bold(float x, float y, float size, String text) {
        return drawn(x, y, size, text, boldFont, 1);
    }

    /** As browsers print: everything as large again, on a page drawn at half its size. */
    public Pdf halved(float x, float y, float size, String text) {
        return drawn(x, y, size, text, font, 2);
    }

    private Pdf drawn(float x, float y, float size, String text, PDFont used, float enlarged) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            out.transform(Matrix.getScaleInstance(1 / enlarged, 1 / enlarged));
            out.beginText();
            out.setFont(used, enlarged * size);
            out.newLineAtOffset(enlarged * x, enlarged * (HEIGHT - y));
            out.showText(text);
            out.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Lines of ten points below each other. */
    public Pdf lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) if (!lines[i].isEmpty()) at(x, y + 12 * i, 10, lines[i]);
        return this;
    }

    public Pdf image() {
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            BufferedImage image = new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB);
            out.drawImage(LosslessFactory.createFromImage(document, image), 50, 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Pdf locked(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
