package org.coauthor.network;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Many short texts as blocks of UTF-8, in memory or in a mapped file; each is decoded when asked for. As many blocks as it takes, since
 * one holds no more than 2 GB. Cannot be changed, and may be read by several threads.
 */
final class Texts extends AbstractList<String> implements RandomAccess {
    /** Blocks are filled up to about this many bytes. */
    static final int BLOCK = 1 << 30;

    private final List<Part> parts;
    private final int size;

    /**
     * Some texts after each other.
     *
     * @param starts one more than there are texts: where each begins in the block
     * @param block its bytes from 0 to its limit
     */
    record Part(int[] starts, ByteBuffer block) {
        Part {
            if (starts.length == 0 || starts[0] != 0 || starts[starts.length - 1] != block.limit())
                throw new IllegalArgumentException("texts do not fill their block");
            for (int i = 1; i < starts.length; i++)
                if (starts[i] < starts[i - 1])
                    throw new IllegalArgumentException("text " + (i - 1) + " ends before it begins");
        }

        int size() {
            return starts.length - 1;
        }

        String get(int index) {
            byte[] bytes = new byte[starts[index + 1] - starts[index]];
            block.get(starts[index], bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    Texts(List<Part> parts) {
        this.parts = List.copyOf(parts);
        int count = 0;
        for (Part part : parts) count = Math.addExact(count, part.size());
        size = count;
    }

    @Override
    public String get(int index) {
        int left = Objects.checkIndex(index, size);
        int p = 0;
        while (left >= parts.get(p).size()) left -= parts.get(p++).size();
        return parts.get(p).get(left);
    }

    @Override
    public int size() {
        return size;
    }

    /** How many bytes each text has. */
    int[] lengths() {
        int[] lengths = new int[size];
        int i = 0;
        for (Part part : parts)
            for (int t = 0; t < part.size(); t++) lengths[i++] = part.starts()[t + 1] - part.starts()[t];
        return lengths;
    }

    /** The bytes of all texts. */
    List<ByteBuffer> blocks() {
        return parts.stream().map(part -> part.block().duplicate().rewind()).toList();
    }

    /** Cuts texts of these lengths into the starts of parts, each of no more than so many bytes unless it is one text. */
    static List<int[]> cut(int[] lengths, int most) {
        List<int[]> parts = new ArrayList<>();
        for (int from = 0; from < lengths.length; ) {
            int to = from;
            long bytes = 0;
            while (to < lengths.length && (to == from || bytes + lengths[to] <= most)) {
                if (lengths[to] < 0) throw new IllegalArgumentException("text " + to + " ends before it begins");
                bytes += lengths[to++];
            }
            int[] starts = new int[to - from + 1];
            for (int t = from; t < to; t++) starts[t - from + 1] = starts[t - from] + lengths[t];
            parts.add(starts);
            from = to;
        }
        return parts;
    }

    /** Collects texts. */
    static final class Builder {
        private final int most;
        private final List<Part> full = new ArrayList<>();
        private int[] starts = new int[1024];
        private byte[] block = new byte[1 << 14];
        private int count;
        private int size;

        Builder() {
            this(BLOCK);
        }

        /** @param most bytes of a block, if it holds more than one text */
        Builder(int most) {
            this.most = most;
        }

        void add(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (count > 0 && bytes.length > most - starts[count]) end();
            int from = starts[count];
            int end = from + bytes.length;
            if (end > block.length)
                block = Arrays.copyOf(block, (int) Math.max(end, Math.min(most, 2L * block.length)));
            if (count + 1 == starts.length) starts = Arrays.copyOf(starts, 2 * starts.length);
            System.arraycopy(bytes, 0, block, from, bytes.length);
            starts[++count] = end;
            size++;
        }

        private void end() {
            full.add(part());
            block = new byte[1 << 14];
            starts = new int[1024];
            count = 0;
        }

        private Part part() {
            return new Part(Arrays.copyOf(starts, count + 1), ByteBuffer.wrap(block, 0, starts[count]));
        }

        int size() {
            return size;
        }

        Texts build() {
            List<Part> parts = new ArrayList<>(full);
            parts.add(part());
            return new Texts(parts);
        }
    }

    /** The same texts as blocks, as they are where they are so already. */
    static Texts of(Iterable<String> texts) {
        if (texts instanceof Texts already) return already;
        Builder builder = new Builder();
        for (String text : texts) builder.add(text);
        return builder.build();
    }
}
