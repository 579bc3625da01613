package org.coauthor.importer;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * Opens bytes that come only once (standard input, a member of a tar) as if they were a file: the beginning is kept in memory, so that
 * what fits may be read again and again, and what does not fit once.
 */
final class Retained implements Input.Opener {
    /** How much is kept, in bytes: 32 MiB. */
    static final int SIZE = 32 << 20;

    private final String name;
    private final byte[] head;
    private final InputStream rest;
    private boolean restTaken;

    Retained(String name, InputStream in) throws IOException {
        this.name = name;
        this.head = in.readNBytes(SIZE);
        this.rest = new Rest(in);
    }

    @Override
    public InputStream open() throws IOException {
        if (restTaken)
            throw new SourceException(
                    "read-once",
                    name + " has to be read twice and is too large to be kept",
                    "save it as a file of its own first");
        InputStream kept = new ByteArrayInputStream(head);
        return head.length < SIZE ? kept : new SequenceInputStream(kept, rest);
    }

    /** Stays open when the sequence is closed, as its owner goes on with the next member. */
    private final class Rest extends FilterInputStream {
        Rest(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            restTaken = true;
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            restTaken = true;
            return super.read(buffer, from, length);
        }

        @Override
        public void close() {}
    }
}
