package org.coauthor.network;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Many short texts as one block of UTF-8, in memory or in a mapped file; each is decoded when asked for. Cannot be changed, and may be
 * read by several threads.
 */
final class Texts extends AbstractList<String> implements RandomAccess {
    private final int[] starts;
    private final ByteBuffer block;

    /**
     * @param starts one more than there are texts: where each begins in the block
     * @param block its bytes from 0 to its limit
     */
    Texts(int[] starts, ByteBuffer block) {
        if (starts.length == 0 || starts[0] != 0 || starts[starts.length - 1] != block.limit())
            throw new IllegalArgumentException("texts do not fill their block");
        for (int i = 1; i < starts.length; i++)
            if (starts[i] < starts[i - 1])
                throw new IllegalArgumentException("text " + (i - 1) + " ends before it begins");
        this.starts = starts;
        this.block = block;
    }

    @Override
    public String get(int index) {
        Objects.checkIndex(index, size());
        byte[] bytes = new byte[starts[index + 1] - starts[index]];
        block.get(starts[index], bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public int size() {
        return starts.length - 1;
    }

    int[] starts() {
        return starts;
    }

    ByteBuffer block() {
        return block.duplicate();
    }

    /** Collects texts; more than 2 GB of them are refused. */
    static final class Builder {
        private int[] starts = new int[1024];
        private byte[] block = new byte[1 << 14];
        private int count;

        void add(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            int from = starts[count];
            int end = Math.addExact(from, bytes.length);
            if (end > block.length) block = Arrays.copyOf(block, Math.max(end, roomier(block.length)));
            if (count + 1 == starts.length) starts = Arrays.copyOf(starts, 2 * starts.length);
            System.arraycopy(bytes, 0, block, from, bytes.length);
            starts[++count] = end;
        }

        private static int roomier(int length) {
            return (int) Math.min(Integer.MAX_VALUE - 8L, 2L * length);
        }

        int size() {
            return count;
        }

        Texts build() {
            return new Texts(Arrays.copyOf(starts, count + 1), ByteBuffer.wrap(block, 0, starts[count]));
        }
    }

    /** The same texts as a block, as they are where they are one already. */
    static Texts of(Iterable<String> texts) {
        if (texts instanceof Texts already) return already;
        Builder builder = new Builder();
        for (String text : texts) builder.add(text);
        return builder.build();
    }
}
