package org.coauthor.importer.layout.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.layout.DocumentFormat;
import org.coauthor.importer.layout.Layout;
import org.coauthor.model.Problem;

/** PDF files (ISO 32000), read by PDFBox; the order of lines is found from where they stand. */
public final class PdfFormat implements DocumentFormat {
    /** More pages than this are not read. */
    static final int PAGES_MAX = 500;

    /** What one document may unpack to in memory, in bytes: 256 MiB. */
    private static final long UNPACKED_MAX = 256L << 20;

    private static final int TAIL = 2048;
    private static final int FEW = 20;

    @Override
    public boolean recognises(Sample sample) {
        String head = new String(sample.head(), 0, Math.min(sample.head().length, 1024), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }

    /** Nothing can be told from the beginning of a PDF: its directory stands at the end. */
    @Override
    public Layout beginning(Sample sample) {
        return Layout.of(List.of());
    }

    @Override
    public Layout read(Input input) throws IOException {
        byte[] bytes = input.readAll();
        try (PDDocument document = Loader.loadPDF(
                bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(UNPACKED_MAX).streamCache)) {
            return layout(document, bytes, input.name());
        } catch (InvalidPasswordException e) {
            throw new SourceException(
                    "encrypted", input.name() + " is encrypted", "save it without a password and read that");
        } catch (SourceException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets broken files with exceptions of every kind.
            SourceException broken = new SourceException(
                    cut(bytes) ? "cut-short" : "broken",
                    input.name() + (cut(bytes) ? " ends early and cannot be read" : " is a broken PDF"),
                    "get it again, or print it to a new PDF");
            broken.initCause(e);
            throw broken;
        }
    }

    private static Layout layout(PDDocument document, byte[] bytes, String name) throws IOException {
        List<Problem> problems = new ArrayList<>();
        int pages = document.getNumberOfPages();
        if (pages > PAGES_MAX)
            problems.add(new Problem(
                    "too-long", 0, 0, "only the first " + PAGES_MAX + " of its " + pages + " pages were read"));
        List<List<Row>> rows = new ArrayList<>();
        int letters = 0;
        int empty = 0;
        for (List<Glyph> page : PageGlyphs.of(document, Math.min(pages, PAGES_MAX))) {
            letters += page.size();
            if (page.size() < FEW) empty++;
            rows.add(Row.of(page));
        }
        if (letters < FEW)
            throw new SourceException(
                    cut(bytes) ? "cut-short" : "no-text",
                    cut(bytes) ? name + " ends early and cannot be read" : name + " holds no text: needs OCR",
                    cut(bytes) ? "get it again" : "run an OCR program such as ocrmypdf on it and read the result");
        if (empty > 0 && rows.size() > 1)
            problems.add(new Problem("no-text", 0, 0, empty + " of its pages hold no text: need OCR"));
        if (cut(bytes))
            problems.add(new Problem("cut-short", 0, 0, name + " ends early, what could be restored was read"));
        List<List<Row>> ordered = new ArrayList<>();
        float usual = usualSize(rows);
        for (List<Row> page : RunningHeads.removed(rows))
            ordered.add(WrappedTitles.joined(ReadingOrder.of(WrappedCells.joined(WrappedDates.joined(page))), usual));
        return new Layout(PdfLines.of(ordered), List.of(), List.of(), false, problems);
    }

    /** The font size of most text, in points. */
    private static float usualSize(List<List<Row>> pages) {
        Map<Integer, Integer> letters = new TreeMap<>();
        for (List<Row> page : pages)
            for (Row row : page)
                for (Chunk c : row.chunks())
                    letters.merge(Math.round(2 * c.size()), c.text().length(), Integer::sum);
        int best = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> e : letters.entrySet())
            if (e.getValue() > most) {
                most = e.getValue();
                best = e.getKey();
            }
        return best / 2f;
    }

    /** Whether the mark of the end is missing. */
    private static boolean cut(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        return !new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
