package org.coauthor.cli;

import java.io.IOException;
import java.io.Writer;

/** Lets errors and hints through to another writer, and drops lines that only warn or tell of progress. */
final class QuietWriter extends Writer {
    private final Writer target;
    private final StringBuilder line = new StringBuilder();

    QuietWriter(Writer target) {
        this.target = target;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            line.append(text[i]);
            if (text[i] == '\n') end();
        }
    }

    private void end() throws IOException {
        if (line.indexOf("warning: ") != 0 && line.indexOf("note: ") != 0) target.append(line);
        line.setLength(0);
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        end();
        target.close();
    }
}
