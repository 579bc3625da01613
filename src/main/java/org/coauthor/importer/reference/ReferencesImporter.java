package org.coauthor.importer.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coauthor.importer.Encoding;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;

/**
 * Reads lists of references: told so, strictly one a line; recognised by content, also numbered, wrapped or set apart by blank lines.
 */
public final class ReferencesImporter implements Importer {
    /** The name of this kind. */
    public static final String KIND = "references";

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d[a-z]?\\b|[Ii]n press|[Tt]o appear");
    private static final Pattern NAMES = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]+,? (?:\\p{Lu}\\b\\.?)|\\p{Lu}\\.[ -]?(?:\\p{Lu}\\. ?)*\\p{Lu}\\p{L}+|, | and ");

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
                && NAMES.matcher(text).find();
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        String text = Encoding.decode(input.readAll()).text();
        boolean strict = KIND.equals(input.settings().kind());
        ReferenceParser parser = ReferenceParser.shared();
        for (Entry entry : strict ? Entries.lines(text) : Entries.of(text))
            sink.accept(parser.parse(entry.text()).line(entry.line()).build());
    }
}
