package org.coauthor.importer.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set of names that is asked for pieces of bytes. */
final class NameSet {
    private final byte[] @Nullable [] table;

    NameSet(Set<String> names) {
        table = new byte[Integer.highestOneBit(8 * names.size() + 1) * 2][];
        for (String name : names) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            int slot = slot(bytes, 0, bytes.length);
            while (table[slot] != null) slot = (slot + 1) & (table.length - 1);
            table[slot] = bytes;
        }
    }

    boolean has(byte[] text, int from, int to) {
        int slot = slot(text, from, to);
        for (byte[] name = table[slot]; name != null; name = table[slot]) {
            if (Arrays.equals(name, 0, name.length, text, from, to)) return true;
            slot = (slot + 1) & (table.length - 1);
        }
        return false;
    }

    /** Names of fields differ in length, ends or middle. */
    private int slot(byte[] text, int from, int to) {
        if (from == to) return 0;
        int hash = ((to - from) * 31 + text[from]) * 31 + text[to - 1];
        hash = hash * 31 + text[(from + to) / 2];
        return ((hash * 0x9E3779B9) >>> 16) & (table.length - 1);
    }
}
