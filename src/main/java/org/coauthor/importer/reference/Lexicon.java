package org.coauthor.importer.reference;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;

/** Phrases known to be names of journals, kept as sorted hashes of their folded words. Immutable. */
final class Lexicon {
    /** Longest phrase in words. */
    static final int LONGEST = 12;

    private final int[] hashes;

    private Lexicon(int[] sorted) {
        hashes = sorted;
    }

    static Lexicon of(Collection<String> phrases) {
        return new Lexicon(
                phrases.stream().mapToInt(Lexicon::hash).sorted().distinct().toArray());
    }

    static Lexicon read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int[] hashes = new int[data.readInt()];
        for (int i = 0; i < hashes.length; i++) hashes[i] = data.readInt();
        return new Lexicon(hashes);
    }

    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(hashes.length);
        for (int hash : hashes) data.writeInt(hash);
        data.flush();
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
