package org.coauthor.importer.layout.latex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coauthor.importer.Encoding;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.layout.DocumentFormat;
import org.coauthor.importer.layout.Layout;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;

/** LaTeX CVs: of moderncv, europecv, altacv, Awesome-CV and such classes, or written by hand. */
public final class LatexFormat implements DocumentFormat {
    /** Larger files are no CVs. In characters. */
    static final int LONGEST = 4 << 20;

    private static final Pattern BEGINS = Pattern.compile(
            "(?m)^\\s{0,20}\\\\(?:documentclass\\b|documentstyle\\b|begin\\s?\\{document\\}|cventry\\b|cvsection\\b|begin\\s?\\{thebibliography\\})");
    private static final Pattern PAPER = Pattern.compile("\\\\begin\\s?\\{abstract\\}|\\\\abstract\\s?\\{");

    @Override
    public boolean recognises(Sample sample) {
        String head = sample.text();
        return BEGINS.matcher(head).find()
                && (sample.named("tex", "ltx", "latex") || head.stripLeading().matches("(?s)[%\\\\].*"));
    }

    @Override
    public Layout read(Input input) throws IOException {
        String text = Encoding.decode(input.readAll()).text();
        if (text.length() > LONGEST)
            throw new SourceException(
                    "too-large", input.name() + " is larger than any CV", "give the file that is the CV");
        if (PAPER.matcher(text).find())
            return new Layout(
                    List.of(),
                    List.of(),
                    List.of(),
                    true,
                    List.of(new Problem(
                            "not-a-cv", 0, 0, "this is a paper with an abstract, not a CV; nothing was read")));
        LatexLines lines = new LatexLines(text);
        List<Statement> stated = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Bibliographies.read(input, lines.bibliographies(), lines.cited(), stated, problems);
        return new Layout(lines.lines(), lines.names(), stated, false, problems);
    }

    @Override
    public Layout beginning(Sample sample) {
        LatexLines lines = new LatexLines(sample.text());
        return new Layout(lines.lines(), lines.names(), List.of(), false, List.of());
    }
}
