package org.coauthor.importer.dblp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.record.Blocks;
import org.jspecify.annotations.Nullable;

/**
 * Cuts DBLP's XML into blocks of whole records, which workers can read each for itself. Only where the XML is as plain as DBLP's: a
 * declared encoding that keeps ASCII, no internal declarations, and between records no comments, sections or instructions, in which a
 * record's beginning might be no beginning. From the first place on where it is not, {@link #rest} has what a full parser must read.
 */
final class DblpBlocks {
    /** A record above this, in bytes, is left to the full parser, which refuses it. */
    private static final int LARGEST = 16 << 20;

    private static final Pattern ENCODING = Pattern.compile("encoding\\s?=\\s?[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final List<Charset> PLAIN =
            List.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1);

    /**
     * Whole records, the last block with what follows them.
     *
     * @param bytes of which those from 0 to {@code length} count
     * @param line the line on which it begins, from 1
     * @param last whether the source ends here
     */
    record Block(byte[] bytes, int length, int line, boolean last) {}

    private final InputStream in;
    private final byte[][] starts;
    private Charset charset = StandardCharsets.UTF_8;
    private byte[] buffer = new byte[2 * Blocks.SIZE];
    private int end;
    private int line = 1;
    private boolean over;
    private boolean odd;

    /** @param names of the elements that are records */
    DblpBlocks(InputStream in, List<String> names) throws IOException {
        this.in = in;
        starts = names.stream()
                .map(n -> ("<" + n).getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        fill();
        prolog();
    }

    /** The encoding of the text in the blocks. */
    Charset charset() {
        return charset;
    }

    /** The line on which {@link #rest} begins. */
    int line() {
        return line;
    }

    private void prolog() {
        int first = 0;
        while (first < end && !begins(buffer, first, end)) first++;
        String head = new String(buffer, 0, Math.min(first, Blocks.SIZE), StandardCharsets.ISO_8859_1);
        int root = head.lastIndexOf("<dblp");
        Matcher declared = ENCODING.matcher(head);
        if (declared.find() && head.startsWith("<?xml"))
            charset = Charset.isSupported(declared.group(1))
                    ? Charset.forName(declared.group(1))
                    : StandardCharsets.UTF_16;
        odd = first == end
                || root < 0
                || head.indexOf('[') >= 0
                || head.indexOf('\0') >= 0
                || head.indexOf('>', root) < 0
                || head.lastIndexOf("<!--") > head.lastIndexOf("-->")
                || !PLAIN.contains(charset);
        if (odd) return;
        line += lines(buffer, 0, first);
        end -= first;
        System.arraycopy(buffer, first, buffer, 0, end);
    }

    /** The next block; null at the end, or where {@link #rest} must be read otherwise. */
    @Nullable
    Block next() throws IOException {
        if (odd || end == 0 && over) return null;
        int cut = 0;
        while (cut == 0) {
            fill();
            cut = over ? end : lastStart();
            if (over && end > LARGEST) odd = true;
            if (odd) return null;
            if (cut > 0) break;
            if (end > LARGEST) odd = true;
            if (odd) return null;
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int breaks = 0;
        byte[] bytes = buffer;
        for (int i = 0; i < cut; i++) {
            byte b = bytes[i];
            if (b == '\n') breaks++;
            else if (b == '<' && i + 1 < cut && (bytes[i + 1] == '!' || bytes[i + 1] == '?')) odd = true;
        }
        if (odd) return null;
        Block block = new Block(bytes, cut, line, over);
        line += breaks;
        buffer = new byte[2 * Blocks.SIZE];
        end -= cut;
        if (end > buffer.length) buffer = new byte[end + Blocks.SIZE];
        System.arraycopy(bytes, cut, buffer, 0, end);
        return block;
    }

    /** What is left where the blocks ended before the source did, else null. */
    @Nullable
    InputStream rest() {
        return odd ? new SequenceInputStream(new ByteArrayInputStream(buffer, 0, end), in) : null;
    }

    private void fill() throws IOException {
        int wanted = buffer.length - end;
        int got = in.readNBytes(buffer, end, wanted);
        end += got;
        over = got < wanted;
    }

    private int lastStart() {
        for (int i = end - 32; i > 0; i--) if (buffer[i] == '<' && begins(buffer, i, end)) return i;
        return 0;
    }

    /** Whether a record begins at a place. */
    boolean begins(byte[] bytes, int at, int to) {
        if (bytes[at] != '<') return false;
        for (byte[] start : starts) {
            int stop = at + start.length;
            if (stop >= to || !Arrays.equals(bytes, at, stop, start, 0, start.length)) continue;
            byte c = bytes[stop];
            if (c == ' ' || c == '>' || c == '\n' || c == '\t' || c == '\r' || c == '/') return true;
        }
        return false;
    }

    /** How many line breaks stand in a range. */
    static int lines(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) if (bytes[i] == '\n') count++;
        return count;
    }
}
