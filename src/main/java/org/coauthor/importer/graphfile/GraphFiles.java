package org.coauthor.importer.graphfile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.coauthor.importer.SourceException;
import org.jspecify.annotations.Nullable;

/** Reads graph files; the format is told by the content, gzip too. */
public final class GraphFiles {
    private static final int SAMPLE = 8192;

    private GraphFiles() {}

    /**
     * Reads a whole graph. Cost: linear in the file; memory by the number of vertices and edges.
     *
     * @throws SourceException where the file cannot be read or is not well-formed as a whole
     */
    public static GraphFile read(Path file) throws SourceException {
        if (Files.isDirectory(file)) throw unreadable(file, "it is a folder", null);
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return read(raw);
        } catch (SourceException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw unreadable(file, "there is no such file", e);
        } catch (IOException e) {
            throw unreadable(file, String.valueOf(e.getMessage()), e);
        }
    }

    /** Reads a whole graph from a stream that can be marked. */
    static GraphFile read(InputStream raw) throws IOException {
        InputStream in = raw;
        raw.mark(2);
        int magic = raw.read() | raw.read() << 8;
        raw.reset();
        if (magic == GZIPInputStream.GZIP_MAGIC)
            in = new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16);
        in.mark(SAMPLE);
        String head = new String(in.readNBytes(SAMPLE), StandardCharsets.UTF_8);
        in.reset();
        GraphBuilder builder = new GraphBuilder();
        formatOf(head).read(in, builder);
        return builder.finish();
    }

    private static GraphFormat formatOf(String head) throws SourceException {
        if (head.indexOf('\0') >= 0)
            throw new SourceException(
                    "binary", "the graph file is binary", "give an edge list, GML, GraphML, GEXF or Pajek file");
        String start = head.startsWith("\uFEFF") ? head.substring(1) : head;
        if (start.stripLeading().startsWith("<")) return new XmlGraphFormat();
        for (String line : start.split("\r?\n", 200)) {
            String text = line.strip().toLowerCase(Locale.ROOT);
            if (text.isEmpty() || text.startsWith("%") || text.startsWith("#")) continue;
            if (text.startsWith("*")) return new PajekFormat();
            if (text.matches("(graph|creator|version|comment|directed|label)\\b.*")) {
                if (GmlFormat.fits(start)) return new GmlFormat();
            }
            return new EdgeListFormat();
        }
        return new EdgeListFormat();
    }

    private static SourceException unreadable(Path file, String why, @Nullable Throwable cause) {
        SourceException e = new SourceException(
                "unreadable", file + " cannot be read: " + why, "give an edge list, GML, GraphML, GEXF or Pajek file");
        if (cause != null) e.initCause(cause);
        return e;
    }
}
