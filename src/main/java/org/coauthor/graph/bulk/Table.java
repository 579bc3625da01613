package org.coauthor.graph.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    void row(@Nullable String... fields) {
        out.writeRecord(fields);
        rows++;
    }

    /** How Neo4j's importer is told of the table; null where it has no rows. */
    @Nullable
    String argument() {
        return rows == 0
                ? null
                : label + "=" + folder.resolve(name + "-header.csv") + "," + folder.resolve(name + ".csv");
    }

    static String list(List<String> values) {
        return String.join(String.valueOf(LIST), values);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
