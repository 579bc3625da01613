package org.coauthor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.coauthor.importer.synthetic.SyntheticSource;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a synthetic source. */
@Command(
        name = "generate",
        description = {
            "Write a synthetic source for tests and benchmarks: nobody and nothing in it exists.",
            "Team sizes, productivity, years and lengths of titles are those of the ACL Anthology. "
                    + "The same kind, size and seed give the same bytes."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  coauthor generate dblp --records 100000 --out dblp.xml.gz",
            "  coauthor generate works --records 1000 --seed 7 | coauthor import -"
        })
final class GenerateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}.")
    private SyntheticSource.Kind kind;

    @Option(
            names = "--records",
            required = true,
            paramLabel = "N",
            description = "How many works and people together; only dblp has records of people.")
    private int records;

    @Option(names = "--seed", paramLabel = "S", description = "Another seed, other works (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to, gzipped if it ends in .gz (default: standard output).")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (records < 1)
            throw new CoauthorException(Exit.USAGE, "no records to write: " + records, "give --records 1 or more");
        boolean packed = out != null && out.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        OutputFile.write(out, packed ? this::pack : this::write);
        return Exit.DONE.status();
    }

    private void write(OutputStream to) throws IOException {
        SyntheticSource.write(kind, records, seed, to);
    }

    private void pack(OutputStream to) throws IOException {
        try (GZIPOutputStream packed = new GZIPOutputStream(to, 1 << 16)) {
            write(packed);
        }
    }
}
