package org.coauthor.importer.layout.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters of a document page by page; accents are put on their letters, shadows left out. */
final class PageGlyphs extends PDFTextStripper {
    /** So many letters no CV has; the rest is left out. */
    static final int MOST = 3_000_000;

    private final List<List<Glyph>> pages = new ArrayList<>();
    private int count;

    private PageGlyphs() {
        setSuppressDuplicateOverlappingText(true);
    }

    /** The upright letters of each page. */
    static List<List<Glyph>> of(PDDocument document, int lastPage) throws IOException {
        PageGlyphs glyphs = new PageGlyphs();
        glyphs.setEndPage(lastPage);
        glyphs.writeText(document, Writer.nullWriter());
        return glyphs.pages;
    }

    @Override
    protected void writePage() {
        List<Glyph> page = new ArrayList<>();
        for (List<TextPosition> article : charactersByArticle)
            for (TextPosition p : article) {
                String text = p.getUnicode();
                if (text == null || text.isEmpty() || p.getDir() != 0 || count >= MOST) continue;
                count++;
                float size = Math.min(200, Math.max(1, Math.max(p.getFontSizeInPt(), p.getHeightDir())));
                float x = p.getXDirAdj();
                page.add(new Glyph(text, x, x + Math.max(0, p.getWidthDirAdj()), p.getYDirAdj(), size));
            }
        pages.add(page);
    }
}
