package org.coauthor.importer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Unpacked bytes, cut off where they are absurdly more than what they were packed in. */
final class Limited extends FilterInputStream {
    /** Real dumps pack to a tenth or a thirtieth of their size; gzip ends at a thousandth, bombs begin near it. */
    static final int RATIO_MAX = 300;

    /** So much is let through whatever the ratio, in bytes. */
    static final long ALWAYS = 64L << 20;

    /** What fails midway in a read takes all of that read along: a read is of so many bytes at most. */
    private static final int CHUNK = 1 << 13;

    private final LongSupplier packed;
    private final String name;
    private long unpacked;

    Limited(InputStream in, LongSupplier packed, String name) {
        super(in);
        this.packed = packed;
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, Math.min(length, CHUNK));
        if (n > 0) unpacked += n;
        if (unpacked > ALWAYS && unpacked / RATIO_MAX > packed.getAsLong())
            throw new SourceException(
                    "bomb",
                    name + " unpacks to more than " + RATIO_MAX + " times its size",
                    "if it is honest, unpack it first");
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
