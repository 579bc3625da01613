package org.coauthor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.coauthor.graph.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all reports take: the day, where they go, the store. */
final class ReportOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day from which windows are reckoned, and for which \"now\" is said (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write (default: standard output).")
    private @Nullable Path out;

    @Mixin
    private StoreOptions store;

    LocalDate day() {
        return asOf == null ? LocalDate.now() : asOf;
    }

    GraphStore open() {
        return store.open();
    }

    /** The file to write. */
    Path file(String hint) {
        if (out == null) throw new ParameterException(spec.commandLine(), hint);
        return out;
    }

    /** Writes text to the file, or to standard output where none is given. */
    void print(String text) {
        OutputFile.write(out, spec.commandLine().getOut(), writer -> writer.write(text));
    }
}
