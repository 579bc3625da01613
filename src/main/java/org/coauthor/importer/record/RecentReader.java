package org.coauthor.importer.record;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.List;

/**
 * Characters of an XML source of which the last ones read can be gone back to: a parser that fails has read somewhat further than the
 * place where it failed. Control characters, which XML forbids, come as spaces.
 */
final class RecentReader extends Reader {
    private static final int KEPT = 1 << 17;

    private final Reader in;
    private char[] buffer = new char[2 * KEPT];
    private int at;
    private int end;
    private long before;
    private long line = 1;

    RecentReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (at == end && !fill()) return -1;
        int count = Math.min(length, end - at);
        System.arraycopy(buffer, at, target, from, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (buffer.length - end < KEPT) {
            int drop = end - KEPT;
            for (int i = 0; i < drop; i++) if (buffer[i] == '\n') line++;
            System.arraycopy(buffer, drop, buffer, 0, KEPT);
            before += drop;
            at -= drop;
            end -= drop;
        }
        int count = in.read(buffer, end, buffer.length - end);
        if (count <= 0) return false;
        for (int i = end; i < end + count; i++) {
            char c = buffer[i];
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == '\uFFFE' || c == '\uFFFF') buffer[i] = ' ';
        }
        end += count;
        return true;
    }

    /** How many characters have been handed out. */
    long position() {
        return before + at;
    }

    /** The line of a place among the characters kept, from 1. */
    long line(long position) {
        long number = line;
        int stop = (int) Math.max(0, Math.min(end, position - before));
        for (int i = 0; i < stop; i++) if (buffer[i] == '\n') number++;
        return number;
    }

    /** Whether an end tag stands at a place or ends right before it. */
    boolean closes(long position) {
        int stop = (int) Math.max(0, Math.min(end - 1, position - before));
        int open = stop;
        while (open > 0 && stop - open < 200 && buffer[open] != '<') open--;
        return open + 1 < end && buffer[open] == '<' && buffer[open + 1] == '/';
    }

    /**
     * Goes to where an element of one of these names begins next after a place, or returns false at the end.
     *
     * @param position as many characters from the beginning; must be among those kept
     */
    boolean seek(long position, List<String> names) throws IOException {
        at = (int) Math.max(0, Math.min(end, position - before));
        while (true) {
            while (at < end && buffer[at] != '<') at++;
            if (end - at < 80) {
                int missing = end - at;
                if (!fill() && missing < 2) return false;
                if (at == end) continue;
            }
            if (buffer[at] == '<' && begins(names)) return true;
            at++;
        }
    }

    private boolean begins(List<String> names) {
        for (String name : names) {
            int stop = at + 1 + name.length();
            if (stop >= end || !name.contentEquals(CharBuffer.wrap(buffer, at + 1, name.length()))) continue;
            char c = buffer[stop];
            if (c == ' ' || c == '>' || c == '\n' || c == '\t' || c == '\r' || c == '/') return true;
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
