package org.coauthor.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A vocabulary of names: one thing a line, its fields between tabs, the main name first, then its other names; lines that begin with
 * # are comments.
 */
final class VocabularyFile {
    private VocabularyFile() {}

    /** The vocabulary that comes with the program. */
    static List<List<String>> bundled(String file) {
        return resource("/import/vocabulary/" + file);
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
