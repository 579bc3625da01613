package org.coauthor.importer;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a source beside its bytes.
 *
 * @param kind the importer to use, or null to recognise it by content
 * @param subject whose document it is, where it does not say so itself
 * @param asOf the day of the document
 * @param maxBytes largest size of one source in bytes, after decompression
 * @param timeLimit longest time that one document may take; streaming importers have no such bound
 */
public record Settings(
        @Nullable String kind, @Nullable String subject, LocalDate asOf, long maxBytes, Duration timeLimit) {

    /** Documents above this size are refused unless told otherwise: 64 MiB. Streaming importers have no such bound. */
    public static final long MAX_BYTES_DEFAULT = 64L << 20;

    /** A document is given up after this unless told otherwise. */
    public static final Duration TIME_LIMIT_DEFAULT = Duration.ofSeconds(60);

    /** Settings with the usual limit of time. */
    public Settings(@Nullable String kind, @Nullable String subject, LocalDate asOf, long maxBytes) {
        this(kind, subject, asOf, maxBytes, TIME_LIMIT_DEFAULT);
    }

    public static Settings asOf(LocalDate day) {
        return new Settings(null, null, day, MAX_BYTES_DEFAULT);
    }
}
