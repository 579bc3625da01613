package org.coauthor.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Short stable ids from texts. */
public final class Digest {
    private Digest() {}

    /** A letter for the kind and thirteen letters and digits from the text: the same for the same text, everywhere. */
    public static String id(char kind, String text) {
        return id(kind, bits(text));
    }

    /** The id of 64 bits of {@link #bits}; ids of one kind are ordered as their bits are without sign. */
    public static String id(char kind, long bits) {
        String digits = Long.toUnsignedString(bits, 36);
        return kind + "0".repeat(13 - digits.length()) + digits;
    }

    /** The first 64 bits of a text's SHA-256. */
    public static long bits(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
