package org.coauthor.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions that come with the program, from {@code cypher/queries} on the classpath. */
public final class Questions {
    private static final String FOLDER = "/cypher/queries";
    private static final String SUFFIX = ".cypher";

    private Questions() {}

    /** All of them, by name. */
    public static List<Question> all() {
        URL folder = Questions.class.getResource(FOLDER);
        if (folder == null) throw new IllegalStateException("no " + FOLDER + " on the classpath");
        try {
            URI place = folder.toURI();
            if (place.getScheme().equals("file")) return read(Path.of(place));
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return read(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Question> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(file -> file.toString().replaceFirst("\\.cypher$", "")))
                    .map(Questions::question)
                    .toList();
        }
    }

    private static Question question(Path file) {
        String name = file.getFileName().toString();
        try {
            return Question.parse(
                    name.substring(0, name.length() - SUFFIX.length()), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
