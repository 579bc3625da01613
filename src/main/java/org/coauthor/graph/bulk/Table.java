package org.coauthor.graph.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.coauthor.model.CoauthorException;
import org.jspecify.annotations.Nullable;

/** A table of nodes or relationships as Neo4j's importer reads it: the header in a file of its own, no quotes where none are needed. */
final class Table implements Closeable {
    /** Stands between the elements of a list; no text of ours holds it. */
    static final char LIST = '\u001F';

    private final String name;
    private final String label;
    private final Path folder;
    private final CsvWriter out;
    private long rows;

    /**
     * @param name the header's: {@code works} for {@code import/headers/works.csv}
     * @param label of its nodes, or type of its relationships
     */
    Table(Path folder, String name, String label) throws IOException {
        this.name = name;
        this.folder = folder;
        this.label = label;
        try (InputStream header = Table.class.getResourceAsStream("/import/headers/" + name + ".csv")) {
            if (header == null) throw new IllegalStateException("no header " + name);
            Files.write(folder.resolve(name + "-header.csv"), header.readAllBytes());
        }
        out = CsvWriter.builder()
                .build(new OutputStreamWriter(
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + ".csv")), 1 << 18),
                        StandardCharsets.UTF_8));
    }

    /** @throws CoauthorException where the row cannot be written: whoever reads the source meanwhile must not take it for its fault */
    void row(@Nullable String... fields) {
        try {
            out.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw BulkLoad.failed(folder, Objects.requireNonNull(e.getCause()));
        }
        rows++;
    }

    /** How Neo4j's importer is told of the table; null where it has no rows. */
    @Nullable
    String argument() {
        return rows == 0 ? null : label + "=" + name;
    }

    static String list(List<String> values) {
        return String.join(String.valueOf(LIST), values);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
