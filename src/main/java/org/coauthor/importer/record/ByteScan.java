package org.coauthor.importer.record;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks for bytes eight at a time, by the arithmetic of H. S. Warren, "Hacker's Delight" (2nd edition, 2012), 6-1: of x and 0x80 in each
 * byte, {@code (x - 0x01..) & ~x & 0x80..} has its lowest bit where the lowest byte of zero is.
 */
final class ByteScan {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long ESCAPES = ONES * '\\';

    private ByteScan() {}

    /** Where a byte stands first from a place on; {@code to} where it does not stand before that. */
    static int find(byte wanted, byte[] text, int from, int to) {
        long all = ONES * (wanted & 0xFF);
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long hit = zeros((long) WORDS.get(text, at) ^ all);
            if (hit != 0) return at + (Long.numberOfTrailingZeros(hit) >>> 3);
        }
        while (at < to && text[at] != wanted) at++;
        return at;
    }

    /** After the quote that ends a string of JSON whose text begins at a place; {@code to} where none ends it. */
    static int stringEnd(byte[] text, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long word = (long) WORDS.get(text, at);
            long hit = zeros(word ^ QUOTES) | zeros(word ^ ESCAPES);
            if (hit == 0) {
                at += Long.BYTES;
                continue;
            }
            at += Long.numberOfTrailingZeros(hit) >>> 3;
            if (text[at] == '"') return at + 1;
            at += 2;
        }
        for (; at < to; at++) {
            if (text[at] == '"') return at + 1;
            if (text[at] == '\\') at++;
        }
        return to;
    }

    /** A bit in each byte of zero, of which the lowest is right. */
    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGHS;
    }
}
