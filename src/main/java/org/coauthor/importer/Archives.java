package org.coauthor.importer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The members of zip and tar archives as sources {@code archive.zip!/member}: zip in the order of names, tar as it comes. */
final class Archives {
    /** How many first bytes tell an archive. */
    static final int HEAD = 512;

    /** More members than this hold no honest zip archive of documents or dumps. */
    static final int MEMBERS_MAX = 1_000_000;

    private final Sources sources;
    private final Settings settings;

    Archives(Sources sources, Settings settings) {
        this.sources = sources;
        this.settings = settings;
    }

    static boolean zip(byte[] head) {
        return head.length > 3
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    static boolean tar(byte[] head) {
        return head.length == HEAD && new String(head, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    }

    void tar(String name, Input.Opener bytes, int depth) throws IOException {
        check(name, depth);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(bytes.open())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isFile() || hidden(entry)) continue;
                String member = member(name, entry);
                InputStream kept = new Unclosed(tar);
                sources.attempt(
                        member,
                        () -> sources.content(
                                member, new Retained(member, Compression.plain(kept, member)), depth + 1));
            }
        }
    }

    /** A zip that is itself packed or a member: kept in memory, within the limit of one document. */
    void zip(String name, Input.Opener bytes, int depth) throws IOException {
        byte[] all = new Input(name, bytes, settings).readAll();
        zip(name, new SeekableInMemoryByteChannel(all), bytes, depth);
    }

    void zip(String name, SeekableByteChannel channel, Input.Opener bytes, int depth) throws IOException {
        check(name, depth);
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            // Office documents are zip files too; they are read whole.
            if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
                sources.hand(name, bytes);
                return;
            }
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
            long packed = entries.stream()
                    .mapToLong(ZipArchiveEntry::getCompressedSize)
                    .sum();
            if (entries.size() > MEMBERS_MAX || packed > channel.size())
                throw new SourceException(
                        "bomb", name + " claims to hold more than it can", "if it is honest, unpack it first");
            for (ZipArchiveEntry entry : entries) {
                if (entry.isDirectory() || hidden(entry)) continue;
                String member = member(name, entry);
                sources.attempt(member, () -> sources.content(member, () -> open(zip, entry, member), depth + 1));
            }
        }
    }

    private static InputStream open(ZipFile zip, ZipArchiveEntry entry, String member) throws IOException {
        if (!zip.canReadEntryData(entry))
            throw new SourceException("encrypted", member + " is encrypted or packed in a rare way", "unpack it first");
        return Compression.plain(new Limited(zip.getInputStream(entry), entry::getCompressedSize, member), member);
    }

    private static void check(String name, int depth) throws SourceException {
        if (depth >= Compression.DEPTH_MAX)
            throw new SourceException(
                    "too-deep",
                    name + " is an archive within more than " + Compression.DEPTH_MAX + " others",
                    "unpack it first");
    }

    /** Hidden files, and what macOS adds to every archive. */
    private static boolean hidden(ArchiveEntry entry) {
        String path = "/" + entry.getName();
        return path.contains("/.") && !path.startsWith("/./") || path.contains("/__MACOSX/");
    }

    private static String member(String archive, ArchiveEntry entry) {
        StringBuilder name = new StringBuilder(archive).append("!/");
        entry.getName()
                .codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .forEach(name::appendCodePoint);
        return name.toString();
    }

    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
