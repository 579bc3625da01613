package org.coauthor.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A file of sections, each an array of numbers or a block of text, that is read by mapping it. Little-endian: eight letters, the version
 * of the format, the number of sections, for each section its length in bytes and CRC-32C, the CRC-32C of all before; then the sections,
 * each at a multiple of eight bytes.
 */
final class Sections {
    private static final byte[] MAGIC = "coauthor".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 20;
    /** As much of a file as is mapped at once, at most. */
    private static final long MAPPED = 1 << 30;

    /** A file that is not what it should be: cut off, changed, of another version, or something else altogether. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1;

        DamagedException(String message) {
            super(message);
        }
    }

    private Sections() {}

    private static int headerBytes(int sections) {
        return MAGIC.length + 8 + 12 * sections + 4;
    }

    private static long aligned(long place) {
        return place + 7 & ~7L;
    }

    /** Writes sections one after the other, and the header when closed. */
    static final class Writer implements AutoCloseable {
        private final FileChannel out;
        private final int version;
        private final int sections;
        private final List<long[]> written = new ArrayList<>();
        private final ByteBuffer piece = ByteBuffer.allocateDirect(PIECE).order(ByteOrder.LITTLE_ENDIAN);
        private long place;

        /** Writes into an empty file. */
        Writer(Path file, int version, int sections) throws IOException {
            out = FileChannel.open(file, StandardOpenOption.WRITE);
            this.version = version;
            this.sections = sections;
            place = aligned(headerBytes(sections));
        }

        /** One section of several blocks. */
        void bytes(List<ByteBuffer> blocks) throws IOException {
            long length = 0;
            CRC32C sum = new CRC32C();
            for (ByteBuffer block : blocks) length += put(block.duplicate().rewind(), place + length, sum);
            done(length, sum);
        }

        void ints(int[] numbers) throws IOException {
            long length = 0;
            CRC32C sum = new CRC32C();
            for (int from = 0; from < numbers.length; from += PIECE / 4) {
                piece.clear();
                for (int i = from; i < Math.min(numbers.length, from + PIECE / 4); i++) piece.putInt(numbers[i]);
                length += put(piece.flip(), place + length, sum);
            }
            done(length, sum);
        }

        void shorts(short[] numbers) throws IOException {
            long length = 0;
            CRC32C sum = new CRC32C();
            for (int from = 0; from < numbers.length; from += PIECE / 2) {
                piece.clear();
                for (int i = from; i < Math.min(numbers.length, from + PIECE / 2); i++) piece.putShort(numbers[i]);
                length += put(piece.flip(), place + length, sum);
            }
            done(length, sum);
        }

        private long put(ByteBuffer block, long at, CRC32C sum) throws IOException {
            sum.update(block.duplicate());
            long next = at;
            while (block.hasRemaining()) next += out.write(block, next);
            return next - at;
        }

        private void done(long length, CRC32C sum) {
            written.add(new long[] {length, sum.getValue()});
            place = aligned(place + length);
        }

        @Override
        public void close() throws IOException {
            try (out) {
                if (written.size() != sections) throw new IllegalStateException(written.size() + " of " + sections);
                ByteBuffer header = ByteBuffer.allocate(headerBytes(sections)).order(ByteOrder.LITTLE_ENDIAN);
                header.put(MAGIC).putInt(version).putInt(sections);
                for (long[] section : written) header.putLong(section[0]).putInt((int) section[1]);
                CRC32C sum = new CRC32C();
                sum.update(header.array(), 0, header.position());
                header.putInt((int) sum.getValue()).flip();
                put(header, 0, sum);
                // filled up, so that an empty section at the end has a place
                if (out.size() < place) out.write(ByteBuffer.allocate(1), place - 1);
            }
        }
    }

    /** Reads the sections in the order in which they were written, and checks each. */
    static final class Reader {
        private final FileChannel in;
        private final ByteBuffer header;
        private long place;

        /** Checks the header; the caller closes the channel. */
        Reader(FileChannel in, int version, int sections) throws IOException {
            this.in = in;
            int size = headerBytes(sections);
            if (in.size() < size) throw new DamagedException("too short");
            header = in.map(FileChannel.MapMode.READ_ONLY, 0, size).order(ByteOrder.LITTLE_ENDIAN);
            CRC32C sum = new CRC32C();
            sum.update(header.duplicate().limit(size - 4));
            byte[] magic = new byte[MAGIC.length];
            header.get(magic);
            if (!Arrays.equals(magic, MAGIC)) throw new DamagedException("not a snapshot");
            if (header.getInt() != version || header.getInt() != sections) throw new DamagedException("other version");
            if (header.getInt(size - 4) != (int) sum.getValue()) throw new DamagedException("the header is damaged");
            place = aligned(size);
        }

        /** Where a section lies, once all of it has been looked at. */
        private record Place(long from, long length) {}

        private Place next() throws IOException {
            Place section = new Place(place, header.getLong());
            if (section.length < 0 || section.length > in.size() - place) throw new DamagedException("cut off");
            CRC32C sum = new CRC32C();
            for (long done = 0; done < section.length; done += MAPPED)
                sum.update(map(place + done, Math.min(MAPPED, section.length - done)));
            if (header.getInt() != (int) sum.getValue()) throw new DamagedException("a section is damaged");
            place = aligned(place + section.length);
            return section;
        }

        private ByteBuffer map(long from, long length) throws IOException {
            return in.map(FileChannel.MapMode.READ_ONLY, from, length).order(ByteOrder.LITTLE_ENDIAN);
        }

        /** A section as it lies in the file, in blocks of these lengths. */
        List<ByteBuffer> blocks(List<Integer> lengths) throws IOException {
            Place section = next();
            List<ByteBuffer> blocks = new ArrayList<>();
            long at = section.from;
            for (int length : lengths) {
                if (length > section.from + section.length - at) throw new DamagedException("cut off");
                blocks.add(map(at, length));
                at += length;
            }
            if (at != section.from + section.length) throw new DamagedException("too long");
            return blocks;
        }

        /** A short section as it lies in the file. */
        ByteBuffer bytes() throws IOException {
            Place section = next();
            if (section.length > MAPPED) throw new DamagedException("too long");
            return map(section.from, section.length);
        }

        int[] ints() throws IOException {
            Place section = next();
            int[] numbers = new int[count(section, 4)];
            for (long done = 0; done < section.length; done += MAPPED) {
                long part = Math.min(MAPPED, section.length - done);
                map(section.from + done, part).asIntBuffer().get(numbers, (int) (done / 4), (int) (part / 4));
            }
            return numbers;
        }

        short[] shorts() throws IOException {
            Place section = next();
            short[] numbers = new short[count(section, 2)];
            for (long done = 0; done < section.length; done += MAPPED) {
                long part = Math.min(MAPPED, section.length - done);
                map(section.from + done, part).asShortBuffer().get(numbers, (int) (done / 2), (int) (part / 2));
            }
            return numbers;
        }

        private static int count(Place section, int size) throws DamagedException {
            if (section.length / size > Integer.MAX_VALUE - 8) throw new DamagedException("too long");
            return (int) (section.length / size);
        }
    }
}
