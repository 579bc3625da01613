package org.coauthor.importer.layout.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters of a document page by page; accents are put on their letters, shadows left out. */
final class PageGlyphs extends PDFTextStripper {
    /** So many letters no CV has; the rest is left out. */
    static final int MOST = 3_000_000;

    /** Of common families, of TeX's Computer Modern and of the free Times. */
    private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy|\\bCMBX|\\bSFBX|-Medi");

    private final List<List<Glyph>> pages = new ArrayList<>();
    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
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

    /** Whether a font is bold, by its name: few files say so elsewhere. */
    private boolean bold(PDFont font) {
        return bold.computeIfAbsent(
                font, f -> BOLD.matcher(String.valueOf(f.getName())).find());
    }

    @Override
    protected void writePage() {
        List<Glyph> page = new ArrayList<>();
        for (List<TextPosition> article : charactersByArticle)
            for (TextPosition p : article) {
                String text = p.getUnicode();
                if (text == null || text.isEmpty() || p.getDir() != 0 || count >= MOST) continue;
                count++;
                // As it is drawn: browsers set the font at twice its size on a page drawn at half.
                float size = Math.min(200, Math.max(1, Math.max(p.getYScale(), p.getHeightDir())));
                float x = p.getXDirAdj();
                page.add(new Glyph(
                        text, x, x + Math.max(0, p.getWidthDirAdj()), p.getYDirAdj(), size, bold(p.getFont())));
            }
        pages.add(page);
    }
}
