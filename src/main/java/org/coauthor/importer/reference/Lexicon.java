package org.coauthor.importer.reference;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;

/**
 * Phrases known to be names of journals, kept as sorted hashes of their folded words, and how common each word is in them. Immutable.
 */
final class Lexicon {
    /** Longest phrase in words. */
    static final int LONGEST = 12;

    /** In how many phrases a word stands for each level of {@link #common}. */
    private static final int[] LEVELS = {2, 8, 64};

    private final int[] hashes;
    private final int[] words;
    private final byte[] levels;

    private Lexicon(int[] sorted, int[] words, byte[] levels) {
        hashes = sorted;
        this.words = words;
        this.levels = levels;
    }

    static Lexicon of(Collection<String> phrases) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (String phrase : phrases)
            for (String word : phrase.split(" ")) counts.merge(word.hashCode(), 1, Integer::sum);
        counts.values().removeIf(count -> count < LEVELS[0]);
        byte[] levels = new byte[counts.size()];
        int i = 0;
        for (int count : counts.values()) levels[i++] = level(count);
        return new Lexicon(
                phrases.stream().mapToInt(Lexicon::hash).sorted().distinct().toArray(),
                counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                levels);
    }

    private static byte level(int count) {
        byte level = 0;
        for (int least : LEVELS) if (count >= least) level++;
        return level;
    }

    static Lexicon read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int[] hashes = new int[data.readInt()];
        for (int i = 0; i < hashes.length; i++) hashes[i] = data.readInt();
        int[] words = new int[data.readInt()];
        byte[] levels = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = data.readInt();
            levels[i] = data.readByte();
        }
        return new Lexicon(hashes, words, levels);
    }

    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(hashes.length);
        for (int hash : hashes) data.writeInt(hash);
        data.writeInt(words.length);
        for (int i = 0; i < words.length; i++) {
            data.writeInt(words[i]);
            data.writeByte(levels[i]);
        }
        data.flush();
    }

    /** How common a word in lower case is in names of journals: 0 not, to 3 very. */
    int common(String word) {
        int at = Arrays.binarySearch(words, word.hashCode());
        return at < 0 ? 0 : levels[at];
    }

    /** The hash of words in lower case, each behind the one before. */
    static int hash(String phrase) {
        int hash = 1;
        for (String word : phrase.split(" ")) hash = next(hash, word);
        return hash;
    }

    static int next(int hash, String word) {
        int h = hash * 0x01000193 ^ word.hashCode();
        h ^= h >>> 15;
        h *= 0x85ebca6b;
        return h ^ h >>> 13;
    }

    boolean contains(int hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
