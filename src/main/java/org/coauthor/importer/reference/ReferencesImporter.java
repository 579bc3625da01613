package org.coauthor.importer.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coauthor.importer.Deadline;
import org.coauthor.importer.Encoding;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.layout.DocumentFormats;
import org.coauthor.importer.layout.Layout;
import org.coauthor.importer.layout.TextLine;

/**
 * Reads lists of references: told so, strictly one a line; recognised by content, also numbered, wrapped or set apart by blank lines.
 * So are those of a PDF, a page or an office file, whose lines are no one's choice.
 */
public final class ReferencesImporter implements Importer {
    /** The name of this kind. */
    public static final String KIND = "references";

    private static final int INDENT_MOST = 40;

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d[a-z]?\\b|[Ii]n press|[Tt]o appear");
    /** What prose that tells of a year has none of: a number in front, initials, a year set apart, pages, quotes, an address. */
    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:\\[[^\\]\\s]{1,12}\\]|\\(?\\d{1,4}[.)])|\\b\\p{Lu}\\.|\\p{Lu}\\p{L}+ \\p{Lu}{1,3}[,. ]"
                    + "|\\(\\d{4}[a-z]?[,)]|\\. \\d{4}[a-z]?\\.|\\d{4}[a-z]?[.)]{0,2}\\s*$|\\b\\d+ ?[:(–-] ?\\d|\\bpp?\\.|[“”\"]"
                    + "|\\b(?i:vol|doi|arxiv|https?|proc|proceedings|journal|press|conference|trans|lett)\\b|[Tt]o appear");

    @Override
    public String kind() {
        return KIND;
    }

    /** High where nearly all entries look like references and nothing else stands between them. */
    @Override
    public double fit(Sample sample) {
        if (sample.named(
                "bib", "json", "jsonl", "xml", "html", "htm", "csv", "tsv", "tex", "ris", "yml", "yaml", "pdf", "docx"))
            return 0;
        List<Entry> entries = new ArrayList<>(Entries.of(sample.text()));
        if (entries.size() > 1 && sample.head().length >= Sample.SIZE) entries.remove(entries.size() - 1);
        if (entries.isEmpty()) return 0;
        long good = entries.stream().filter(e -> likely(e.text())).count();
        double share = (double) good / entries.size();
        return share < 0.8 ? 0 : 0.6 * share;
    }

    private static boolean likely(String text) {
        return text.length() > 30
                && text.length() < 2000
                && YEAR.matcher(text).find()
                && MARK.matcher(text).find();
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        ReferenceParser parser = ReferenceParser.shared();
        for (Entry entry : entries(input, sink))
            sink.accept(parser.parse(entry.text()).line(entry.line()).build());
    }

    private static List<Entry> entries(Input input, Sink sink) throws IOException {
        if (DocumentFormats.formatted(input)) return laidOut(input, sink);
        String text = Encoding.decode(input.readAll()).text();
        return KIND.equals(input.settings().kind()) ? Entries.lines(text) : Entries.of(text);
    }

    /** The entries of a PDF, a page or an office file, whose lines are those of its layout. */
    private static List<Entry> laidOut(Input input, Sink sink) throws IOException {
        Layout layout = Deadline.within(input.settings().timeLimit(), input.name(), () -> DocumentFormats.read(input));
        layout.problems().forEach(sink::problem);
        StringBuilder text = new StringBuilder();
        for (TextLine line : layout.lines())
            text.append(" ".repeat(line.blank() ? 0 : Math.min(INDENT_MOST, line.indent())))
                    .append(line.text())
                    .append('\n');
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : Entries.of(text.toString()))
            entries.add(
                    new Entry(entry.text(), layout.lines().get(entry.line() - 1).number()));
        return entries;
    }
}
