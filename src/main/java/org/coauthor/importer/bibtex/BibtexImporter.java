package org.coauthor.importer.bibtex;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Text;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;

/** Reads BibTeX and BibLaTeX files: one pass to see which entries others refer to, and, where there are any, one to keep those. */
public final class BibtexImporter implements Importer {
    private static final Pattern ENTRY = Pattern.compile(
            "(?im)^\\s{0,20}@\\s?(?:article|book|booklet|collection|conference|dataset|electronic|inbook|incollection|inproceedings"
                    + "|inreference|manual|mastersthesis|misc|mvbook|mvcollection|online|patent|periodical|phdthesis|proceedings|report"
                    + "|reference|set|software|string|techreport|thesis|unpublished|xdata)\\s{0,5}[{(]");
    private static final Pattern OTHER =
            Pattern.compile("(?im)^\\s{0,20}@\\s?(?:comment|preamble|[a-z]{2,20})\\s{0,5}[{(]");
    private static final Set<String> NO_WORKS = Set.of("set", "xdata", "control", "bibnote");

    /** So many keys are watched for repetition. */
    private static final int KEYS_MAX = 1_000_000;

    private static final Sink SILENT = new Sink() {
        @Override
        public void accept(Statement statement) {}

        @Override
        public void problem(Problem problem) {}
    };

    @Override
    public String kind() {
        return "bibtex";
    }

    @Override
    public double fit(Sample sample) {
        String text = sample.text();
        boolean named = sample.named("bib", "bibtex", "biblatex");
        if (ENTRY.matcher(text).find()) {
            // A homepage may show an entry; a bibliography begins with one, but for comments.
            return named ? 1 : text.stripLeading().startsWith("<") ? 0 : begins(text) ? 0.95 : 0.3;
        }
        if (named) return OTHER.matcher(text).find() ? 0.9 : 0.4;
        return 0;
    }

    private static boolean begins(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("%"))
                .findFirst()
                .filter(line -> line.startsWith("@") || line.startsWith("\uFEFF@"))
                .isPresent();
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        BibtexCrossrefs crossrefs = new BibtexCrossrefs();
        each(input, SILENT, crossrefs::want);
        if (!crossrefs.none()) each(input, SILENT, crossrefs::keep);
        Set<String> keys = new HashSet<>();
        each(input, sink, entry -> {
            if (NO_WORKS.contains(entry.type())) return;
            if (!entry.key().isEmpty() && keys.size() < KEYS_MAX && !keys.add(entry.key()))
                sink.problem(
                        "duplicate-key",
                        entry.line(),
                        0,
                        "the key " + entry.key() + " stands twice; both entries are read");
            sink.accept(BibtexWorks.work(crossrefs.complete(entry, sink)));
        });
    }

    private static void each(Input input, Sink sink, Consumer<BibtexEntry> taker) throws IOException {
        try (Reader in = Text.open(input, sink)) {
            BibtexParser parser = new BibtexParser(in, sink);
            for (BibtexEntry entry = parser.next(); entry != null; entry = parser.next()) taker.accept(entry);
        }
    }
}
