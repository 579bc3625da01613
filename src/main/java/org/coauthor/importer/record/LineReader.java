package org.coauthor.importer.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of bytes; longer ones than the limit are cut and said to be. */
final class LineReader {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[1 << 16];
    private int length;
    private int number;
    private boolean cut;

    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        cut = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n') stop++;
            append(stop - at);
            boolean ended = stop < end;
            at = stop + 1;
            if (ended) break;
            at = end;
        }
        if (!any) return false;
        number++;
        return true;
    }

    /** The line's bytes are the first {@link #length} of these. */
    byte[] bytes() {
        return line;
    }

    private void append(int count) {
        if (length + count > longest) cut = true;
        if (cut) return;
        if (length + count > line.length) line = Arrays.copyOf(line, Math.max(line.length * 2, length + count));
        System.arraycopy(buffer, at, line, length, count);
        length += count;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    int length() {
        return length;
    }

    int line() {
        return number;
    }

    boolean cut() {
        return cut;
    }
}
