package org.coauthor.importer;

import java.util.Locale;

/**
 * The beginning of a source, by which its kind is recognised.
 *
 * @param name the file's name as given
 * @param head the first (decompressed) bytes, at most {@link #SIZE}
 */
public record Sample(String name, byte[] head) {
    /** How many bytes importers may look at: 64 KiB. */
    public static final int SIZE = 64 << 10;

    /** The beginning as text, in the encoding that it seems to have. */
    public String text() {
        return Encoding.decode(head).text();
    }

    /** Whether the file's name ends in a dot and one of these, whatever the case. */
    public boolean named(String... extensions) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String extension : extensions) if (lower.endsWith("." + extension)) return true;
        return false;
    }
}
