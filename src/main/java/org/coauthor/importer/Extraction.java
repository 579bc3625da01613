package org.coauthor.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.Problem;
import org.coauthor.model.Source;
import org.coauthor.model.Statement;

/** Reads sources without a database: recognises the kind, runs the importer, keeps what it states. */
public final class Extraction {
    /** The code of the problem that a source's bytes ended before their time; what came before was read. */
    public static final String CUT_SHORT = "cut-short";

    private static final Pattern PACKED = Pattern.compile("(?i)\\.(gz|bz2|zst)$");

    private Extraction() {}

    /**
     * Reads one source whole.
     *
     * @throws SourceException where the file is missing, empty, binary, too large or of no known kind
     */
    public static Extracted read(Input input) throws IOException {
        List<Statement> statements = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Source source = read(input, new Sink() {
            @Override
            public void accept(Statement statement) {
                statements.add(statement);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        return new Extracted(source, statements, problems);
    }

    /**
     * Reads one source of any size into a sink; the digest is computed while reading, so the source itself is known only at the end.
     *
     * @throws SourceException where the file is missing, empty, binary, too large or of no known kind
     * @throws CoauthorException where the sink throws it
     */
    public static Source read(Input input, Sink sink) throws IOException {
        Importer importer = importer(input);
        try (Watched watched = new Watched(() -> open(input))) {
            importer.read(input.with(watched), sink);
            String digest = watched.sha256();
            IOException failure = watched.failure();
            if (failure != null)
                sink.problem(
                        CUT_SHORT,
                        0,
                        0,
                        input.name() + " ends early, what came before is kept: " + failure.getMessage());
            return new Source(
                    input.name(), importer.kind(), digest, input.settings().asOf());
        } catch (CoauthorException e) {
            throw e; // what takes the statements cannot go on
        } catch (RuntimeException | StackOverflowError e) {
            throw defect(input.name(), importer.kind(), e);
        }
    }

    /** SHA-256 of a source's (unpacked) bytes, hexadecimal, as {@link Source#sha256} has it; nothing else is read of it. */
    public static String sha256(Input input) throws IOException {
        try (Watched watched = new Watched(() -> open(input))) {
            return watched.sha256();
        }
    }

    /**
     * The importer that will read a source: the one its settings name, otherwise the best fit.
     *
     * @throws SourceException where the source is empty, binary or of no known kind
     */
    public static Importer importer(Input input) throws IOException {
        Sample sample = sample(input);
        String kind = input.settings().kind();
        if (kind != null)
            return Importers.ofKind(kind)
                    .orElseThrow(() -> new SourceException(
                            "unknown-kind",
                            "no importer for the kind " + kind,
                            "known kinds: "
                                    + String.join(
                                            ", ",
                                            Importers.all().stream()
                                                    .map(Importer::kind)
                                                    .toList())));
        return Importers.recognise(sample).orElseThrow(() -> unknown(input, sample));
    }

    /** A file as a source. */
    public static Input file(String name, Settings settings) {
        return new Input(name, () -> Files.newInputStream(Path.of(name)), settings);
    }

    private static InputStream open(Input input) throws IOException {
        return Compression.plain(input.bytes().open(), input.name());
    }

    private static Sample sample(Input input) throws IOException {
        try (InputStream in = open(input)) {
            byte[] head = in.readNBytes(Sample.SIZE);
            if (head.length == 0)
                throw new SourceException("empty", input.name() + " is empty", "give a file with content");
            return new Sample(PACKED.matcher(input.name()).replaceFirst(""), head);
        }
    }

    private static SourceException unknown(Input input, Sample sample) {
        long zeros = 0;
        for (byte b : sample.head()) if (b == 0) zeros++;
        if (zeros > 0 && sample.text().indexOf('\0') >= 0)
            return new SourceException(
                    "binary",
                    input.name() + " is binary and of no known kind",
                    "give the text, PDF or data file that it was made from");
        return new SourceException(
                "unknown-kind",
                input.name() + " is of no known kind",
                "name it with --kind, if it is one of those that --help lists");
    }

    private static SourceException defect(String name, String kind, Throwable cause) {
        SourceException made = new SourceException(
                "defect", "a defect in the importer " + kind + " at " + name + ": " + cause, "please report it");
        made.initCause(cause);
        return made;
    }
}
