package org.coauthor.importer.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.coauthor.importer.WholeFile;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;

/** Answers on disk, one file each, named by a digest of what was asked. What stands there already goes on where a run was ended. */
public final class AnswerCache {
    private final Path folder;

    public AnswerCache(Path folder) {
        this.folder = folder;
    }

    /** The file of an address, there or not. */
    Path file(URI asked) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(asked.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer to what was asked, where there is one no older than that; else null. */
    byte @Nullable [] get(URI asked, Instant now, Duration oldest) throws IOException {
        Path file = file(asked);
        if (!Files.isRegularFile(file)) return null;
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(oldest))) return null;
        return Files.readAllBytes(file);
    }

    /**
     * Keeps an answer; a run that ends meanwhile leaves the earlier one or none.
     *
     * @throws CoauthorException with {@link Exit#OUTPUT} where it cannot be written
     */
    void put(URI asked, byte[] body) {
        WholeFile.write(file(asked), out -> out.write(body));
    }
}
