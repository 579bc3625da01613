package org.coauthor.importer.record;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Leaves out of a JSON object on one line the fields that nobody looks at (an abstract is half of a record), by brackets and quotes
 * alone: five times as fast as parsing them. Holds a buffer; not thread-safe.
 */
final class JsonSlimming {
    private final Set<String> skipped;
    private byte[] slim = new byte[1 << 14];
    private int length;

    JsonSlimming(Set<String> skipped) {
        this.skipped = skipped;
    }

    /** The slim object, of which the first {@link #length} bytes count. */
    byte[] bytes() {
        return slim;
    }

    int length() {
        return length;
    }

    /** Slims an object; false where the text is no plain object and must be looked at as it is. */
    boolean slim(byte[] text, int from, int to) {
        if (slim.length < to - from) slim = new byte[to - from];
        length = 0;
        int at = blank(text, from, to);
        if (at >= to || text[at] != '{') return false;
        slim[length++] = '{';
        at = blank(text, at + 1, to);
        while (at < to && text[at] == '"') {
            int start = at;
            int stop = value(text, at, to);
            int colon = blank(text, stop, to);
            if (colon >= to || text[colon] != ':') return false;
            String name = new String(text, start + 1, stop - start - 2, StandardCharsets.ISO_8859_1);
            int end = value(text, blank(text, colon + 1, to), to);
            at = blank(text, end, to);
            if (at >= to) return false;
            if (!skipped.contains(name)) {
                if (length > 1) slim[length++] = ',';
                System.arraycopy(text, start, slim, length, end - start);
                length += end - start;
            }
            if (text[at] == '}') {
                slim[length++] = '}';
                return blank(text, at + 1, to) == to;
            }
            if (text[at] != ',') return false;
            at = blank(text, at + 1, to);
        }
        return false;
    }

    private static int blank(byte[] text, int from, int to) {
        int at = from;
        while (at < to && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n')) at++;
        return at;
    }

    /** Where a value ends, or the end of the text. */
    private static int value(byte[] text, int from, int to) {
        int depth = 0;
        int at = from;
        while (at < to) {
            byte b = text[at];
            if (b == '"') {
                at++;
                while (at < to && text[at] != '"') at += text[at] == '\\' ? 2 : 1;
                if (at >= to) return to;
                if (depth == 0) return at + 1;
            } else if (b == '{' || b == '[') depth++;
            else if (b == '}' || b == ']') {
                if (depth == 0) return at;
                if (--depth == 0) return at + 1;
            } else if (b == ',' && depth == 0) return at;
            at++;
        }
        return to;
    }
}
