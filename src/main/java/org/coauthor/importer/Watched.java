package org.coauthor.importer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Opens a source and watches its reading: computes the digest while the importer reads, and turns bytes that fail midway (a truncated
 * gzip, a bomb, a bad disk) into an early end, so that what came before is kept.
 */
final class Watched implements Input.Opener, AutoCloseable {
    private final Input.Opener opener;
    private final MessageDigest digest;
    private @Nullable Stream first;
    private @Nullable IOException failure;

    Watched(Input.Opener opener) {
        this.opener = opener;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public InputStream open() throws IOException {
        Stream stream = new Stream(opener.open(), first == null);
        if (first == null) first = stream;
        return stream;
    }

    /** Why the bytes ended early, or null where they did not. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** SHA-256 of all (decompressed) bytes, hexadecimal; reads what the importer left. */
    String sha256() throws IOException {
        if (first == null) open();
        Stream stream = first;
        if (stream != null) stream.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        Stream stream = first;
        if (stream != null) stream.finish();
    }

    private final class Stream extends FilterInputStream {
        private final boolean digested;
        private boolean ended;

        Stream(InputStream in, boolean digested) {
            super(in);
            this.digested = digested;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (ended) return -1;
            try {
                int n = in.read(buffer, from, length);
                if (digested && n > 0) digest.update(buffer, from, n);
                return n;
            } catch (IOException | IllegalArgumentException e) {
                ended = true;
                failure = e instanceof IOException io ? io : new IOException(e);
                return -1;
            }
        }

        @Override
        public long skip(long count) {
            long left = count;
            byte[] buffer = new byte[(int) Math.min(1 << 13, Math.max(1, count))];
            while (left > 0) {
                int n = read(buffer, 0, (int) Math.min(buffer.length, left));
                if (n < 0) break;
                left -= n;
            }
            return count - left;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        /** The first stream stays open for the digest. */
        @Override
        public void close() throws IOException {
            if (!digested) super.close();
        }

        void finish() throws IOException {
            super.close();
        }
    }
}
