package org.coauthor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Lets text through to a standard stream, but no control characters besides line ends and tabs: what sources say must not command a
 * terminal. They become U+FFFD.
 */
final class PrintableWriter extends Writer {
    private final PrintWriter target;

    private PrintableWriter(PrintWriter target) {
        this.target = target;
    }

    /** The same stream without control characters. */
    static PrintWriter around(PrintWriter target) {
        return new PrintWriter(new PrintableWriter(target), true);
    }

    @Override
    public void write(char[] text, int offset, int length) {
        int from = offset;
        for (int i = offset; i < offset + length; i++) {
            char c = text[i];
            if (!Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t') continue;
            target.write(text, from, i - from);
            target.write('\ufffd');
            from = i + 1;
        }
        target.write(text, from, offset + length - from);
    }

    /** @throws IOException where the stream is closed or failed, which a writer that prints does not say by itself */
    @Override
    public void flush() throws IOException {
        if (target.checkError()) throw new IOException("standard output is closed");
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
