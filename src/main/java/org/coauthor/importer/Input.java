package org.coauthor.importer;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * An opened source.
 *
 * @param name as given; a member of an archive as {@code archive.zip!/member}
 * @param bytes opens the (decompressed) bytes; may be called more than once unless the source is standard input
 * @param settings what a person says about it
 * @param siblings opens files that stand in the same folder
 */
public record Input(String name, Opener bytes, Settings settings, Siblings siblings) {

    /** A source that stands alone. */
    public Input(String name, Opener bytes, Settings settings) {
        this(name, bytes, settings, file -> null);
    }

    /** Finds files beside a source. */
    @FunctionalInterface
    public interface Siblings {
        /** Opens a file of the same folder by its plain name, or null where there is none. */
        @Nullable
        Opener find(String file);
    }

    /** Opens a file that stands beside this one, or null where there is none. */
    public @Nullable Opener beside(String file) {
        return siblings.find(file);
    }

    /** The same source with something else said about it. */
    public Input with(Settings other) {
        return new Input(name, bytes, other, siblings);
    }

    /** The same source through other bytes. */
    Input with(Opener other) {
        return new Input(name, other, settings, siblings);
    }

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
