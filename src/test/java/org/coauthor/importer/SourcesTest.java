package org.coauthor.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final byte[] BIB = "@article{k, title = {On Computable Numbers}}\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final List<String> seen = new ArrayList<>();

    @FunctionalInterface
    interface Packing {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] pack(byte[] bytes, Packing packing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = packing.over(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                byte[] bytes = (byte[]) namesAndBytes[i + 1];
                TarArchiveEntry entry = new TarArchiveEntry((String) namesAndBytes[i]);
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private String put(String name, byte[] bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return path.toString();
    }

    /** What a path holds: a line a source, and a line for what cannot be read. */
    private List<String> visit(String path, InputStream standardInput) {
        Settings settings = Settings.asOf(LocalDate.of(2026, 11, 22));
        Sources.visit(path, settings, standardInput, new Sources.Visitor() {
            @Override
            public void source(Input input) throws IOException {
                Extracted extracted = Extraction.read(input);
                List<String> what = new ArrayList<>();
                extracted.all(Work.class).forEach(w -> what.add(String.valueOf(w.id())));
                extracted.problems().stream().map(Problem::code).forEach(what::add);
                seen.add(input.name().replace(folder + "/", "") + " " + what);
            }

            @Override
            public void unreadable(String name, SourceException why) {
                assertTrue(why.getMessage().contains(name), why.getMessage());
                seen.add(name.replace(folder + "/", "") + " " + why.code());
            }
        });
        return seen;
    }

    private List<String> visit(String path) {
        return visit(path, InputStream.nullInputStream());
    }

    @Test
    void packedFilesAreKnownByTheirBytesNotTheirNames() throws IOException {
        visit(put("a.txt", pack(BIB, GZIPOutputStream::new)));
        visit(put("b.bib", pack(BIB, BZip2CompressorOutputStream::new)));
        visit(put("c.bib.zst", pack(BIB, ZstdOutputStream::new)));
        visit(put("d.bib.gz", pack(pack(BIB, GZIPOutputStream::new), GZIPOutputStream::new)));
        visit("-", new ByteArrayInputStream(pack(BIB, GZIPOutputStream::new)));
        assertEquals(List.of("a.txt [k]", "b.bib [k]", "c.bib.zst [k]", "d.bib.gz [k]", "- [k]"), seen);
    }

    @Test
    void membersOfAPackedFileWrittenOneAfterTheOtherAreAllRead() throws IOException {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.write(pack(BIB, GZIPOutputStream::new));
        two.write(pack("@misc{l, title = {x}}".getBytes(StandardCharsets.UTF_8), GZIPOutputStream::new));
        assertEquals(List.of("two.gz [k, l]"), visit(put("two.gz", two.toByteArray())));
    }

    @Test
    void archivesInArchivesUpToADepth() throws IOException {
        byte[] inner = tar("x/k.bib", BIB, "empty.bib", new byte[0]);
        byte[] zip = zip(
                "t.tar.gz", pack(inner, GZIPOutputStream::new), "a.bib", BIB, ".hidden", BIB, "__MACOSX/a.bib", BIB);
        assertEquals(
                List.of("z.zip!/a.bib [k]", "z.zip!/t.tar.gz!/x/k.bib [k]", "z.zip!/t.tar.gz!/empty.bib empty"),
                visit(put("z.zip", zip)));
        seen.clear();
        byte[] deep = zip("a.bib", BIB);
        for (int i = 0; i < 4; i++) deep = zip("n.zip", deep);
        assertEquals(List.of("deep.zip!/n.zip!/n.zip!/n.zip too-deep"), visit(put("deep.zip", deep)));
    }

    @Test
    void foldersAreReadInTheOrderOfNamesAndBadFilesEndNothing() throws IOException {
        put("f/b.bib", BIB);
        put("f/a/z.bib", BIB);
        put("f/c.bib", new byte[0]);
        put("f/.git/config", BIB);
        put("f/store/neo4j/data/x", BIB);
        put("f/begun/neo4j.reading/x", BIB);
        put("f/built/neo4j.building/tables/x", BIB);
        put("f/d.bin", new byte[] {0, 1, 2, 0, 0, 7});
        Files.createSymbolicLink(folder.resolve("f/e.bib"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("f/loop"), folder.resolve("f"));
        put("g/x", BIB);
        assertEquals(
                List.of("f/a/z.bib [k]", "f/b.bib [k]", "f/c.bib empty", "f/d.bin binary", "f/e.bib broken-link"),
                visit(folder.resolve("f").toString()));
        seen.clear();
        visit(folder.resolve("missing").toString());
        Files.createDirectory(folder.resolve("bare"));
        visit(folder.resolve("bare").toString());
        visit("a\0b");
        assertEquals(List.of("missing missing", "bare empty", "a\0b unreadable"), seen);
    }

    @Test
    void damagedAndHostilePacking() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++)
            text.append("@misc{k")
                    .append(i)
                    .append(", title = {")
                    .append(i * 7919L % 104729)
                    .append("}}\n");
        byte[] many = pack(text.toString().getBytes(StandardCharsets.UTF_8), GZIPOutputStream::new);
        visit(put("cut.bib.gz", Arrays.copyOf(many, many.length / 2)));
        assertTrue(
                seen.get(0).startsWith("cut.bib.gz [k0, k1,") && seen.get(0).contains(Extraction.CUT_SHORT),
                seen.get(0).substring(0, 100));
        seen.clear();
        byte[] bomb = pack(new byte[100 << 20], out -> new GZIPOutputStream(out) {
            {
                write(BIB);
            }
        });
        visit(put("bomb.gz", bomb));
        assertTrue(seen.get(0).contains(Extraction.CUT_SHORT) && seen.get(0).contains("[k"), seen.toString());
        seen.clear();
        assertEquals(
                List.of("no.zip unreadable"),
                visit(put("no.zip", "PK\3\4 not a zip".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void theDigestIsThatOfTheContentWhateverItIsPackedIn() throws Exception {
        Settings settings = Settings.asOf(LocalDate.of(2026, 11, 22));
        String plain = Extraction.read(Extraction.file(put("a.bib", BIB), settings))
                .source()
                .sha256();
        String packed = Extraction.read(Extraction.file(put("a.bib.gz", pack(BIB, GZIPOutputStream::new)), settings))
                .source()
                .sha256();
        assertEquals(
                HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(BIB)),
                plain);
        assertEquals(plain, packed);
    }

    @Test
    void whatTheSinkCannotTakeIsNoDefectOfTheImporter() throws IOException {
        Input input = Extraction.file(put("a.bib", BIB), Settings.asOf(LocalDate.of(2026, 11, 22)));
        CoauthorException full = new CoauthorException(Exit.STORE, "full", "");
        Sink sink = new Sink() {
            @Override
            public void accept(Statement statement) {
                throw full;
            }

            @Override
            public void problem(Problem problem) {}
        };
        assertSame(full, assertThrows(CoauthorException.class, () -> Extraction.read(input, sink)));
        // nor is the rest of a dump read for nothing
        byte[] dump = "{\"id\": \"w\", \"title\": \"Letters\"}\n".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream[] opened = new ByteArrayInputStream[1];
        Input large = new Input("dump.jsonl", () -> opened[0] = new ByteArrayInputStream(dump), input.settings());
        assertSame(full, assertThrows(CoauthorException.class, () -> Extraction.read(large, sink)));
        assertTrue(opened[0].available() > 0);
    }

    @Test
    void standardInputLargerThanWhatIsKeptCanBeReadOnce() throws IOException {
        Retained retained = new Retained("-", new ByteArrayInputStream(new byte[Retained.SIZE + 10]));
        try (InputStream in = retained.open()) {
            assertEquals(10, in.readNBytes(10).length);
        }
        try (InputStream in = retained.open()) {
            assertEquals(Retained.SIZE + 10, in.readAllBytes().length);
        }
        SourceException twice = assertThrows(SourceException.class, retained::open);
        assertEquals("read-once", twice.code());
    }
}
