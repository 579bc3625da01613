package org.coauthor.importer;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Compressed bytes, recognised by how they begin and not by a name: gzip, bzip2 and Zstandard. */
final class Compression {
    /** Compression within compression, or archives within archives, beyond which nothing honest goes. */
    static final int DEPTH_MAX = 3;

    private static final int BUFFER = 1 << 16;

    private Compression() {}

    /**
     * The bytes themselves, whatever they are compressed with.
     *
     * @throws SourceException from here where layers are too many, from reading where they unpack to absurdly more than they are
     */
    static InputStream plain(InputStream raw, String name) throws IOException {
        InputStream in = new BufferedInputStream(raw, BUFFER);
        for (int layers = 0; ; layers++) {
            byte[] magic = peek(in, 4);
            if (!gzip(magic) && !bzip2(magic) && !zstd(magic)) return in;
            if (layers == DEPTH_MAX)
                throw new SourceException(
                        "too-deep", name + " is compressed more than " + DEPTH_MAX + " times over", "unpack it first");
            Counted counted = new Counted(in);
            in = new BufferedInputStream(new Limited(unpack(counted, magic), counted, name), BUFFER);
        }
    }

    private static InputStream unpack(InputStream in, byte[] magic) throws IOException {
        if (gzip(magic))
            return GzipCompressorInputStream.builder()
                    .setInputStream(in)
                    .setDecompressConcatenated(true)
                    .get();
        if (bzip2(magic)) return new BZip2CompressorInputStream(in, true);
        return new ZstdInputStream(in);
    }

    /** The next bytes without taking them; the stream must support marks. */
    static byte[] peek(InputStream in, int count) throws IOException {
        in.mark(count);
        byte[] bytes = in.readNBytes(count);
        in.reset();
        return bytes;
    }

    private static boolean gzip(byte[] b) {
        return b.length > 2 && b[0] == 0x1F && b[1] == (byte) 0x8B && b[2] == 8;
    }

    private static boolean bzip2(byte[] b) {
        return b.length > 3 && b[0] == 'B' && b[1] == 'Z' && b[2] == 'h' && b[3] >= '1' && b[3] <= '9';
    }

    private static boolean zstd(byte[] b) {
        return b.length > 3 && b[0] == 0x28 && b[1] == (byte) 0xB5 && b[2] == 0x2F && b[3] == (byte) 0xFD;
    }

    /** Counts what is read through it. */
    private static final class Counted extends FilterInputStream implements LongSupplier {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) count++;
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            if (n > 0) count += n;
            return n;
        }

        @Override
        public long getAsLong() {
            return count;
        }
    }
}
