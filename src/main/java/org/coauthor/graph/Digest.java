package org.coauthor.graph;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Short stable ids from texts. */
final class Digest {
    private static final int BYTES = 8;

    private Digest() {}

    /** A letter for the kind and twelve or thirteen letters and digits from the text: the same for the same text, everywhere. */
    static String id(char kind, String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            String digits = new BigInteger(1, Arrays.copyOf(hash, BYTES)).toString(36);
            return kind + "0".repeat(13 - digits.length()) + digits;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
