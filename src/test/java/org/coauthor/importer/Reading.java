package org.coauthor.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
        return input(name, bytes, kind, null, LocalDate.of(2026, 11, 22));
    }

    private static Input input(
            String name, byte[] bytes, @Nullable String kind, @Nullable String subject, LocalDate asOf) {
        return new Input(
                name,
                () -> new ByteArrayInputStream(bytes),
                new Settings(kind, subject, asOf, Settings.MAX_BYTES_DEFAULT));
    }

    /** Reads a text, its kind recognised. */
    public static Extracted text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8), null);
    }

    /** Reads a document of the middle of 2026, its kind recognised. */
    public static Extracted text(String text) {
        return text(text, null, null);
    }

    /** Reads a document of the middle of 2026. */
    public static Extracted text(String text, @Nullable String kind, @Nullable String subject) {
        return read(input("test.txt", text.getBytes(StandardCharsets.UTF_8), kind, subject, LocalDate.of(2026, 6, 30)));
    }

    public static Extracted bytes(String name, byte[] bytes, @Nullable String kind) {
        return read(input(name, bytes, kind));
    }

    private static Extracted read(Input input) {
        try {
            return Extraction.read(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Work> works(Extracted extracted) {
        return extracted.all(Work.class);
    }

    public static List<String> codes(Extracted extracted) {
        return extracted.problems().stream().map(Problem::code).toList();
    }
}
