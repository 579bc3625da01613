package org.coauthor.importer.layout;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.layout.html.HtmlFormat;
import org.coauthor.importer.layout.latex.LatexFormat;
import org.coauthor.importer.layout.pdf.PdfFormat;
import org.coauthor.importer.layout.resume.ResumeFormat;
import org.coauthor.importer.layout.word.DocxFormat;

/** The formats that documents come in, and the choice among them by content. */
public final class DocumentFormats {
    private static final List<DocumentFormat> ALL = List.of(
            new PdfFormat(),
            new DocxFormat(),
            new LatexFormat(),
            new ResumeFormat(),
            new HtmlFormat(),
            new TextFormat());

    private DocumentFormats() {}

    /** The format of a document. */
    public static DocumentFormat of(Sample sample) {
        for (DocumentFormat format : ALL) if (format.recognises(sample)) return format;
        throw new IllegalStateException("plain text is a format");
    }

    /** Whether a document is more than plain text or Markdown. */
    public static boolean formatted(Sample sample) {
        return !(of(sample) instanceof TextFormat);
    }

    /** Whether a document is more than plain text or Markdown. */
    public static boolean formatted(Input input) throws IOException {
        return formatted(sample(input));
    }

    /** The lines of a document of any format. */
    public static Layout read(Input input) throws IOException {
        return of(sample(input)).read(input);
    }

    private static Sample sample(Input input) throws IOException {
        try (InputStream in = input.bytes().open()) {
            return new Sample(input.name(), in.readNBytes(Sample.SIZE));
        }
    }
}
