package org.coauthor.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How often words are given names rather than family names, counted over many names. Immutable. */
public final class NameLexicon {
    private static final int RAREST = 2;

    private final int[] hashes;
    private final byte[] leans;

    private NameLexicon(int[] hashes, byte[] leans) {
        this.hashes = hashes;
        this.leans = leans;
    }

    private static final class Holder {
        private static final NameLexicon SHIPPED = shipped();
    }

    /** The lexicon that comes with the program; loaded once. */
    public static NameLexicon shared() {
        return Holder.SHIPPED;
    }

    private static NameLexicon shipped() {
        try (InputStream in = Objects.requireNonNull(NameLexicon.class.getResourceAsStream("names.bin"));
                DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
            int[] hashes = new int[data.readInt()];
            byte[] leans = new byte[hashes.length];
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = data.readInt();
                leans[i] = data.readByte();
            }
            return new NameLexicon(hashes, leans);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From -1 (always a family name) to 1 (always a given name); 0 where nothing is known. */
    double lean(String word) {
        int at = Arrays.binarySearch(hashes, hash(word));
        return at < 0 ? 0 : leans[at] / 127.0;
    }

    /** 0 where the word is in no known name, 1 where it is mostly a family name, 2 as often either, 3 mostly a given name. */
    public int side(String word) {
        int at = Arrays.binarySearch(hashes, hash(word));
        return at < 0 ? 0 : leans[at] < -40 ? 1 : leans[at] <= 40 ? 2 : 3;
    }

    private static int hash(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') return Folding.key(word).hashCode();
        }
        return word.hashCode();
    }

    /** Counts names in natural order, each once, and writes what {@link #lean} reads. */
    public static void write(Collection<String> names, OutputStream out) throws IOException {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (String name : names) {
            PersonName parts = NameParser.parse(name);
            String given = parts.given();
            if (given == null) continue;
            count(given, 0, counts);
            count(parts.family(), 1, counts);
        }
        counts.values().removeIf(c -> c[0] + c[1] < RAREST);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(counts.size());
        for (Map.Entry<Integer, int[]> entry : counts.entrySet()) {
            int given = entry.getValue()[0];
            int family = entry.getValue()[1];
            data.writeInt(entry.getKey());
            data.writeByte(Math.round(127f * (given - family) / (given + family + 1)));
        }
        data.flush();
    }

    private static void count(String part, int side, Map<Integer, int[]> counts) {
        for (String word : part.split(" "))
            if (word.length() > 1 && !NameWords.initials(word) && !NameWords.particle(word))
                counts.computeIfAbsent(hash(word), k -> new int[2])[side]++;
    }
}
