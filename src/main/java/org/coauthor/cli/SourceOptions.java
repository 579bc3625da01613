package org.coauthor.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Importers;
import org.coauthor.importer.Settings;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The sources of a command and what a person says about them. */
final class SourceOptions {
    /** The kinds that there are; the importers are looked up only where somebody asks for help. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Importers.all().stream().map(Importer::kind).sorted().iterator();
        }
    }

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Sources of any known kind, recognised by content: files, plain or packed (gz, bz2, zst), "
                    + "folders, zip or tar archives, web addresses, or - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "Read as this kind instead of recognising it: ${COMPLETION-CANDIDATES}.")
    private @Nullable String kind;

    @Option(
            names = "--subject",
            paramLabel = "NAME",
            description = "Whose document it is, where it does not say so itself.")
    private @Nullable String subject;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of the document (ISO), from which years that it leaves out are reckoned (default: "
                    + "today; for a source that the store has, the day of its first import).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "Refuse documents larger than this (default: ${DEFAULT-VALUE}).")
    private long maxBytes = Settings.MAX_BYTES_DEFAULT;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Give a document up after so long (default: ${DEFAULT-VALUE}).")
    private long timeLimit = Settings.TIME_LIMIT_DEFAULT.toSeconds();

    /** What was named, and at least one. */
    List<String> files() {
        if (files.isEmpty())
            throw new CoauthorException(
                    Exit.USAGE, "no FILE is named", "name files or folders, or - for standard input");
        return files;
    }

    boolean named() {
        return !files.isEmpty();
    }

    /** The day of the documents, where one was named. */
    @Nullable
    LocalDate day() {
        return asOf;
    }

    @Nullable
    String subject() {
        return subject;
    }

    /**
     * The settings, with the given day where none was named.
     *
     * @throws CoauthorException with {@link Exit#USAGE} where there is no such kind
     */
    Settings settings(LocalDate today) {
        if (kind != null && Importers.ofKind(kind).isEmpty())
            throw new CoauthorException(
                    Exit.USAGE, kind + " is no value of --kind", "take one of " + String.join(", ", new Kinds()));
        return new Settings(kind, subject, asOf == null ? today : asOf, maxBytes, Duration.ofSeconds(timeLimit));
    }
}
