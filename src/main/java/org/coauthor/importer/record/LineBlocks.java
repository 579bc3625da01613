package org.coauthor.importer.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts text into blocks of whole lines; of a line above the limit nothing is kept but its place. */
final class LineBlocks {
    /**
     * Whole lines.
     *
     * @param bytes of which those from 0 to {@code length} count; none where it is one line that is too long
     * @param line the number of its first line, from 1
     */
    record Block(byte[] bytes, int length, int line) {}

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[2 * Blocks.SIZE];
    private int end;
    private int line = 1;
    private boolean over;

    LineBlocks(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    @Nullable
    Block next() throws IOException {
        int cut = 0;
        while (cut == 0) {
            fill();
            if (end == 0 && over) return null;
            cut = over ? end : lastBreak();
            if (cut == 0 && end > longest) return tooLong();
            if (cut == 0) buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        Block block = new Block(buffer, cut, line);
        for (int i = 0; i < cut; i = ByteScan.find((byte) '\n', block.bytes, i, cut) + 1) line++;
        end -= cut;
        buffer = new byte[Math.max(2 * Blocks.SIZE, end + Blocks.SIZE)];
        System.arraycopy(block.bytes, cut, buffer, 0, end);
        return block;
    }

    /** The line that is under way is passed over to its end. */
    private Block tooLong() throws IOException {
        Block block = new Block(new byte[0], 0, line++);
        buffer = new byte[2 * Blocks.SIZE];
        int at = 0;
        do {
            end = 0;
            fill();
            at = ByteScan.find((byte) '\n', buffer, 0, end);
        } while (at == end && !over);
        at = Math.min(end, at + 1);
        end -= at;
        System.arraycopy(buffer, at, buffer, 0, end);
        return block;
    }

    private void fill() throws IOException {
        int wanted = buffer.length - end;
        int got = in.readNBytes(buffer, end, wanted);
        end += got;
        over = got < wanted;
    }

    private int lastBreak() {
        for (int i = end - 1; i >= 0; i--) if (buffer[i] == '\n') return i + 1;
        return 0;
    }
}
