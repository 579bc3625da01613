package org.coauthor.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;

/**
 * A vocabulary of names: one thing a line, its fields between tabs, the main name first, then its other names; lines that begin with
 * # are comments.
 */
final class VocabularyFile {
    private VocabularyFile() {}

    /** The vocabulary that comes with the program, after that of the user's own folder {@code COAUTHOR_VOCABULARY}, which stands above it. */
    static List<List<String>> bundled(String file) {
        String folder = System.getenv("COAUTHOR_VOCABULARY");
        List<List<String>> lines = new ArrayList<>();
        if (folder != null && !folder.isBlank())
            lines.addAll(own(Path.of(folder).resolve(file)));
        lines.addAll(resource("/import/vocabulary/" + file));
        return lines;
    }

    /** A vocabulary of the user's, empty where there is no such file. */
    static List<List<String>> own(Path file) {
        if (!Files.exists(file)) return List.of();
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.NO_SOURCE, "a vocabulary cannot be read, at " + file, "it is one thing a line, in UTF-8", e);
        }
    }

    /** A table of the program's own. */
    static List<List<String>> resource(String path) {
        try (InputStream in = VocabularyFile.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("the program is not whole: no " + path);
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a vocabulary as UTF-8. */
    static List<List<String>> read(InputStream in) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            List<String> fields = new ArrayList<>();
            for (String field : line.split("\t")) if (!field.isBlank()) fields.add(field.strip());
            if (!fields.isEmpty()) lines.add(fields);
        }
        return lines;
    }
}
