package org.coauthor.importer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a source beside its bytes.
 *
 * @param kind the importer to use, or null to recognise it by content
 * @param subject whose document it is, where it does not say so itself
 * @param asOf the day of the document
 * @param maxBytes largest size of one source in bytes, after decompression
 */
public record Settings(@Nullable String kind, @Nullable String subject, LocalDate asOf, long maxBytes) {

    /** Documents above this size are refused unless told otherwise: 64 MiB. Streaming importers have no such bound. */
    public static final long MAX_BYTES_DEFAULT = 64L << 20;

    public static Settings asOf(LocalDate day) {
        return new Settings(null, null, day, MAX_BYTES_DEFAULT);
    }
}
