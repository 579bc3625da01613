package org.coauthor.importer.record;

import java.util.Set;

/**
 * Leaves out of a JSON object on one line the fields that nobody looks at (an abstract is half of a record), at any depth, by brackets and
 * quotes alone: several times as fast as parsing them. Holds a buffer; not thread-safe.
 */
final class JsonSlimming {
    /** Deeper objects are copied as they are: the parser says what is wrong with them. */
    private static final int DEEPEST = 50;

    private final NameSet skipped;
    private byte[] slim = new byte[1 << 14];
    private int length;
    private byte[] text = new byte[0];
    private int end;

    JsonSlimming(Set<String> skipped) {
        this.skipped = new NameSet(skipped);
    }

    /** The slim object, of which the first {@link #length} bytes count. */
    byte[] bytes() {
        return slim;
    }

    int length() {
        return length;
    }

    /** Slims an object; false where the text is no plain object and must be looked at as it is. */
    boolean slim(byte[] line, int from, int to) {
        if (slim.length < to - from) slim = new byte[to - from];
        text = line;
        end = to;
        length = 0;
        int at = blank(from);
        if (at >= end || text[at] != '{') return false;
        at = object(at, 0);
        return at >= 0 && blank(at) == end;
    }

    /** Copies an object or array and returns where it ends; negative where its form is wrong. */
    private int nested(int from, int depth) {
        return text[from] == '{' ? object(from, depth) : array(from, depth);
    }

    private int object(int from, int depth) {
        slim[length++] = '{';
        int begun = length;
        int at = blank(from + 1);
        if (at < end && text[at] == '}') return closed(at);
        while (at < end && text[at] == '"') {
            int stop = ByteScan.stringEnd(text, at + 1, end);
            int colon = blank(stop);
            if (colon >= end || text[colon] != ':') return -1;
            int value = blank(colon + 1);
            if (skipped.has(text, at + 1, stop - 1)) at = skip(value);
            else {
                if (length > begun) slim[length++] = ',';
                copy(at, stop);
                slim[length++] = ':';
                at = value(value, depth);
            }
            if (at < 0) return -1;
            at = blank(at);
            if (at >= end) return -1;
            if (text[at] == '}') return closed(at);
            if (text[at] != ',') return -1;
            at = blank(at + 1);
        }
        return -1;
    }

    private int array(int from, int depth) {
        slim[length++] = '[';
        int at = blank(from + 1);
        if (at < end && text[at] == ']') return closed(at);
        while (at < end) {
            at = value(at, depth);
            if (at < 0) return -1;
            at = blank(at);
            if (at >= end) return -1;
            if (text[at] == ']') return closed(at);
            if (text[at] != ',') return -1;
            slim[length++] = ',';
            at = blank(at + 1);
        }
        return -1;
    }

    private int closed(int at) {
        slim[length++] = text[at];
        return at + 1;
    }

    private int value(int from, int depth) {
        if (from >= end) return -1;
        if ((text[from] == '{' || text[from] == '[') && depth < DEEPEST) return nested(from, depth + 1);
        int stop = skip(from);
        copy(from, stop);
        return stop;
    }

    private void copy(int from, int to) {
        System.arraycopy(text, from, slim, length, to - from);
        length += to - from;
    }

    private int blank(int from) {
        int at = from;
        while (at < end
                && text[at] <= ' '
                && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n')) at++;
        return at;
    }

    /** Where a value ends, or the end of the text. */
    private int skip(int from) {
        int depth = 0;
        int at = from;
        while (at < end) {
            byte b = text[at];
            if (b == '"') {
                at = ByteScan.stringEnd(text, at + 1, end);
                if (depth == 0) return at;
                continue;
            }
            if (b == '{' || b == '[') depth++;
            else if (b == '}' || b == ']') {
                if (depth == 0) return at;
                if (--depth == 0) return at + 1;
            } else if (b == ',' && depth == 0) return at;
            at++;
        }
        return end;
    }
}
