package org.coauthor.importer;

import java.io.IOException;
import java.io.InputStream;

/**
 * An opened source.
 *
 * @param name as given; a member of an archive as {@code archive.zip!/member}
 * @param bytes opens the (decompressed) bytes; may be called more than once unless the source is standard input
 * @param settings what a person says about it
 */
public record Input(String name, Opener bytes, Settings settings) {

    /** Opens the bytes of a source. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * All bytes of a document.
     *
     * @throws SourceException where there are more than {@link Settings#maxBytes()}
     */
    public byte[] readAll() throws IOException {
        try (InputStream in = bytes.open()) {
            byte[] all = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, settings.maxBytes() + 1));
            if (all.length > settings.maxBytes())
                throw new SourceException(
                        "too-large",
                        name + " is larger than " + settings.maxBytes() + " bytes",
                        "raise the limit with --max-bytes, or split the file");
            return all;
        }
    }
}
