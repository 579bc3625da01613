package org.coauthor.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.coauthor.model.Problem;
import org.coauthor.model.Source;
import org.coauthor.model.Statement;

/** Reads sources without a database: recognises the kind, runs the importer, keeps what it states. */
public final class Extraction {
    private Extraction() {}

    /**
     * Reads one source whole.
     *
     * @throws SourceException where the file is missing, empty, binary, too large or of no known kind
     */
    public static Extracted read(Input input) throws IOException {
        Sample sample = sample(input);
        Importer importer = choose(input, sample);
        List<Statement> statements = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        importer.read(input, new Sink() {
            @Override
            public void accept(Statement statement) {
                statements.add(statement);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        Source source = new Source(
                input.name(), importer.kind(), sha256(input), input.settings().asOf());
        return new Extracted(source, statements, problems);
    }

    /** A file as a source. */
    public static Input file(String name, Settings settings) {
        return new Input(name, () -> Files.newInputStream(Path.of(name)), settings);
    }

    private static Sample sample(Input input) throws IOException {
        try (InputStream in = input.bytes().open()) {
            byte[] head = in.readNBytes(Sample.SIZE);
            if (head.length == 0)
                throw new SourceException("empty", input.name() + " is empty", "give a file with content");
            return new Sample(input.name(), head);
        }
    }

    private static Importer choose(Input input, Sample sample) throws SourceException {
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
        return Importers.recognise(sample)
                .orElseThrow(() -> new SourceException(
                        "unknown-kind",
                        input.name() + " is of no known kind",
                        "name it with --kind, if it is one of those that --help lists"));
    }

    private static String sha256(Input input) throws IOException {
        try (InputStream in = input.bytes().open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) digest.update(buffer, 0, n);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
