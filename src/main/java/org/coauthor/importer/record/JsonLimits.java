package org.coauthor.importer.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps from the parser of a document what would end its reading: of texts longer than a limit the beginning passes, and a 0 stands for
 * values that are nested too deep. Lines stay what they were. What is no JSON passes as it is.
 */
final class JsonLimits extends InputStream {
    private static final int LEFT_OUT = -1;

    /**
     * Where something was left out.
     *
     * @param at offset in what passes, in bytes
     */
    record Cut(long at, String why) {}

    private final InputStream in;
    private final int longest;
    private final int deepest;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long passed;
    private final Deque<Cut> cuts = new ArrayDeque<>();

    private int depth;
    /** How deep in a value that is left out; 0 outside of such. */
    private int hidden;

    private boolean quoted;
    private boolean escaped;
    /** Digits that an escape still needs. */
    private int digits;

    private int length;
    private boolean cut;

    /**
     * @param longest text that passes whole, in bytes
     * @param deepest nesting that passes
     */
    JsonLimits(InputStream in, int longest, int deepest) {
        this.in = in;
        this.longest = longest;
        this.deepest = deepest;
    }

    /** What was left out so far, in order; whoever has told it takes it away. The parser reads ahead. */
    Deque<Cut> cuts() {
        return cuts;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int wanted) throws IOException {
        int n = 0;
        while (n < wanted && (next < end || n == 0)) {
            if (next == end) {
                end = in.read(buffer, 0, buffer.length);
                next = 0;
                if (end <= 0) {
                    end = 0;
                    return -1;
                }
            }
            int passing = quoted ? text(buffer[next++]) : form(buffer[next++]);
            if (passing == LEFT_OUT) continue;
            to[from + n++] = (byte) passing;
            passed++;
        }
        return n;
    }

    private int text(byte b) {
        if (escaped) {
            escaped = false;
            if (b == 'u') digits = 4;
        } else if (b == '"') {
            quoted = false;
            return hidden > 0 ? LEFT_OUT : b;
        } else {
            boolean divisible = digits == 0 && (b & 0xC0) != 0x80;
            if (length >= longest && divisible && !cut) {
                cut = true;
                cuts.add(new Cut(passed, "too-long"));
            }
            escaped = b == '\\';
            if (digits > 0) digits--;
        }
        if (length < Integer.MAX_VALUE) length++;
        return cut || hidden > 0 ? LEFT_OUT : b & 0xFF;
    }

    private int form(byte b) {
        switch (b) {
            case '"' -> {
                quoted = true;
                cut = false;
                digits = 0;
                length = 0;
            }
            case '{', '[' -> {
                if (hidden == 0 && depth < deepest) depth++;
                else if (hidden++ == 0) {
                    cuts.add(new Cut(passed, "too-deep"));
                    return '0';
                }
            }
            case '}', ']' -> {
                if (hidden == 0) depth--;
                else {
                    hidden--;
                    return LEFT_OUT;
                }
            }
            default -> {
                if (b == '\n') return b;
            }
        }
        return hidden > 0 ? LEFT_OUT : b & 0xFF;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
