package org.coauthor.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
<<<<<<< HEAD
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.coauthor.model.Problem;
import org.coauthor.model.Work;
import org.jspecify.annotations.Nullable;

/** Reads texts as sources, in tests. */
public final class Reading {
    private Reading() {}

    public static Input input(String name, byte[] bytes, @Nullable String kind) {
        return new Input(
                name,
                () -> new ByteArrayInputStream(bytes),
                new Settings(kind, null, LocalDate.of(2026, 11, 22), Settings.MAX_BYTES_DEFAULT));
    }

    /** Reads a text, its kind recognised. */
    public static Extracted text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8), null);
    }

    public static Extracted bytes(String name, byte[] bytes, @Nullable String kind) {
        try {
            return Extraction.read(input(name, bytes, kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Work> works(Extracted extracted) {
        return extracted.all(Work.class);
    }

    public static List<String> codes(Extracted extracted) {
        return extracted.problems().stream().map(Problem::code).toList();
=======
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Reads a text as a source of a given or recognised kind. */
public final class Reading {
    private Reading() {}

    public static Extracted text(String text, String kind, String subject) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Settings settings = new Settings(kind, subject, LocalDate.of(2026, 6, 30), Settings.MAX_BYTES_DEFAULT);
        return Extraction.read(new Input("test.txt", () -> new ByteArrayInputStream(bytes), settings));
    }

    public static Extracted text(String text) throws IOException {
        return text(text, null, null);
>>>>>>> 66cc6ef (Read CVs, homepages and paper listings)
    }
}
