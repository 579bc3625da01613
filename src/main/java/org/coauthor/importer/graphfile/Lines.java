package org.coauthor.importer.graphfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a stream as bytes, each bounded, so that a file without line ends fills no memory. */
final class Lines {
    /** Longest line in bytes; what goes beyond is skipped and reported: 1 MiB. */
    static final int MAX_LINE = 1 << 20;

    private final InputStream in;
    private final GraphBuilder problems;
    private byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private int number;
    private int from;
    private int to;

    Lines(InputStream in, GraphBuilder problems) {
        this.in = in;
        this.problems = problems;
    }

    /** Goes to the next line; false at the end. */
    boolean advance() throws IOException {
        int scanned = next;
        while (true) {
            for (int i = scanned; i < end; i++)
                if (buffer[i] == '\n') {
                    take(i, i + 1);
                    return true;
                }
            makeRoom();
            scanned = end;
            int read = in.read(buffer, end, buffer.length - end);
            if (read <= 0) {
                if (end == 0) return false;
                take(end, end);
                return true;
            }
            end += read;
        }
    }

    private void take(int last, int following) {
        number++;
        from = next;
        to = last;
        next = following;
        while (to > from && isSpace(buffer[to - 1])) to--;
        while (from < to && isSpace(buffer[from])) from++;
        if (number == 1 && to - from >= 3 && buffer[from] == (byte) 0xEF && buffer[from + 1] == (byte) 0xBB) from += 3;
        if (to - from > MAX_LINE) {
            problems.problem("long-line", number, "the line has more than " + MAX_LINE + " bytes and is left out");
            to = from;
        }
    }

    /** Moves the unfinished line to the front; of one longer than allowed only so much is kept that it is still seen as too long. */
    private void makeRoom() {
        System.arraycopy(buffer, next, buffer, 0, end - next);
        end = Math.min(end - next, MAX_LINE + 2);
        next = 0;
        if (end == buffer.length) buffer = Arrays.copyOf(buffer, 2 * end);
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    boolean isEmpty() {
        return from == to;
    }

    byte first() {
        return buffer[from];
    }

    /** Whether another word stands at or after the place, which moves to its start. */
    boolean skipSpace() {
        while (from < to && isSpace(buffer[from])) from++;
        return from < to;
    }

    /** The next word, up to white space, or a quoted text where it begins with a quotation mark; empty at the end of the line. */
    String word() {
        if (!skipSpace()) return "";
        int start = from;
        if (buffer[from] == '"') {
            start = ++from;
            while (from < to && buffer[from] != '"') from++;
            return text(start, Math.min(to, from++));
        }
        while (from < to && !isSpace(buffer[from])) from++;
        return text(start, from);
    }

    private String text(int start, int stop) {
        if (from > to) from = to;
        return new String(buffer, start, stop - start, StandardCharsets.UTF_8);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\f';
    }
}
