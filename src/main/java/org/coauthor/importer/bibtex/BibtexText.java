package org.coauthor.importer.bibtex;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** Characters of a BibTeX file with their places; what follows a kept place can be gone back to. */
final class BibtexText {
    /** The longest entry, in characters. */
    static final int LONGEST = 4 << 20;

    /** An entry longer than {@link #LONGEST}. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final Reader in;
    private char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private int kept = -1;
    private int keptLine;
    private int keptColumn;
    private int line = 1;
    private int column = 1;

    BibtexText(Reader in) {
        this.in = in;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** The next character without taking it, or -1 at the end. */
    int peek() throws IOException {
        return at < end || fill() ? buffer[at] : -1;
    }

    /** Takes the next character, or -1 at the end. */
    int next() throws IOException {
        int c = peek();
        if (c < 0) return c;
        at++;
        if (c == '\n' || c == '\r' && peek() != '\n') {
            line++;
            column = 1;
        } else column++;
        return c;
    }

    /** Whether the text goes on with this, in any case of letters; takes nothing. Looks at most 64 characters ahead. */
    String ahead(int count) throws IOException {
        while (end - at < count && fill()) {}
        return new String(buffer, at, Math.min(count, end - at));
    }

    void skipSpaces() throws IOException {
        for (int c = peek(); c >= 0 && c <= ' ' || c == '\u00A0' || c == '\uFEFF'; c = peek()) next();
    }

    /** Keeps this place. */
    void keep() {
        kept = at;
        keptLine = line;
        keptColumn = column;
    }

    /** Goes back to the kept place. */
    void back() {
        at = kept;
        line = keptLine;
        column = keptColumn;
    }

    void release() {
        kept = -1;
    }

    private boolean fill() throws IOException {
        int from = kept < 0 ? at : kept;
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, end - from);
            at -= from;
            end -= from;
            if (kept >= 0) kept = 0;
        }
        if (end == buffer.length) {
            if (buffer.length >= LONGEST) throw new TooLong();
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int n = in.read(buffer, end, buffer.length - end);
        if (n > 0) end += n;
        return n > 0;
    }
}
