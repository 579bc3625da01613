package org.coauthor.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("cache/network.snapshot");
        Snapshot.write(file, "state 1", Written.some());
    }

    private Optional<String> read(String state) {
        return Snapshot.read(file, state).map(Written::text);
    }

    @Test
    void givesBackWhatWasWritten() {
        assertEquals(Optional.of(Written.text(Written.some())), read("state 1"));
    }

    @Test
    void isForItsOwnerOnlyAndLeavesNothingBeside() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var all = Files.list(file.getParent())) {
            assertEquals(List.of(file), all.toList());
        }
    }

    @Test
    void isAsGoodAsNoneForAnotherState() {
        assertEquals(Optional.empty(), read("state 2"));
        assertEquals(Optional.empty(), Snapshot.read(folder, "state 1"));
        assertEquals(Optional.empty(), Snapshot.read(folder.resolve("absent"), "state 1"));
    }

    @Test
    void isAsGoodAsNoneWhereItIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 8; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), read("state 1"), "cut at " + length);
        }
    }

    @Test
    void aChangedByteIsNoticedOrOfNoMatter() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Optional<String> right = read("state 1");
        int noticed = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(file, changed);
            Optional<String> read = read("state 1");
            if (read.isEmpty()) noticed++;
            else assertEquals(right, read, "changed at " + at);
        }
        // only the bytes that fill up a section to a multiple of eight mean nothing
        assertTrue(noticed > whole.length - Snapshot.SECTIONS * 8, noticed + " of " + whole.length);
    }

    @Test
    void anotherVersionAndAnythingElseIsNoSnapshot() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[8]++;
        Files.write(file, bytes);
        assertEquals(Optional.empty(), read("state 1"));
        Files.write(file, new Random(7).ints(10_000).mapToObj(Integer::toString).toList());
        assertEquals(Optional.empty(), read("state 1"));
    }

    @Test
    void aForgedSnapshotWithRightChecksumsIsRefused() throws IOException {
        for (int[] authors : List.of(new int[] {0, 3}, new int[] {-1, 0}, new int[] {0}))
            assertEquals(Optional.empty(), forged(authors, new int[] {1}), Arrays.toString(authors));
        for (int[] lengths : List.of(new int[] {-1}, new int[] {0}, new int[] {2}, new int[] {1, 1}))
            assertEquals(Optional.empty(), forged(new int[] {0, 0}, lengths), Arrays.toString(lengths));
        assertThrows(IllegalArgumentException.class, () -> new Texts.Part(new int[] {0, 5, 2}, ByteBuffer.allocate(2)));
        assertThrows(IllegalArgumentException.class, () -> new Texts.Part(new int[] {0, 1}, ByteBuffer.allocate(2)));
    }

    private Optional<String> forged(int[] authors, int[] lengths) throws IOException {
        Files.delete(file);
        Files.createFile(file);
        try (var sections = new Sections.Writer(file, Snapshot.VERSION, Snapshot.SECTIONS)) {
            sections.bytes(List.of(ByteBuffer.wrap("state 1".getBytes(StandardCharsets.UTF_8))));
            for (int list = 0; list < 4; list++) {
                sections.ints(lengths);
                sections.bytes(List.of(ByteBuffer.wrap(new byte[] {'x'})));
            }
            sections.ints(new int[] {0, 2});
            sections.ints(authors);
            sections.shorts(new short[] {2000});
            nothing(sections, 1);
            nothing(sections, 1);
            nothing(sections, 1);
            sections.shorts(new short[0]);
            sections.shorts(new short[0]);
            nothing(sections, 0);
            sections.ints(new int[2]);
            sections.ints(new int[0]);
            sections.ints(new int[] {100});
        }
        return read("state 1");
    }

    private static void nothing(Sections.Writer sections, int owners) throws IOException {
        for (int list = 0; list < 2; list++) {
            sections.ints(new int[0]);
            sections.bytes(List.of());
        }
        sections.ints(new int[owners + 1]);
        sections.ints(new int[0]);
    }

    @Test
    void aSnapshotAsTheTestForgesItsIsReadWhereNothingIsWrong() throws IOException {
        assertTrue(forged(new int[] {0, 0}, new int[] {1}).isPresent());
    }

    @Test
    void textsStandInAsManyBlocksAsTheyNeed() {
        Random random = new Random(5);
        for (int most = 1; most < 40; most += 3) {
            Texts.Builder builder = new Texts.Builder(most);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String text = "żółw ".repeat(random.nextInt(4)) + i;
                builder.add(text);
                expected.add(text);
            }
            Texts texts = builder.build();
            assertEquals(expected, texts);
            assertTrue(texts.blocks().size() > 50 / most, "several");
            ByteBuffer all = ByteBuffer.allocate(20_000);
            texts.blocks().forEach(all::put);
            for (int cut : new int[] {1, most, 1000, 100_000}) {
                List<Texts.Part> parts = new ArrayList<>();
                int at = 0;
                for (int[] starts : Texts.cut(texts.lengths(), cut)) {
                    int length = starts[starts.length - 1];
                    assertTrue(length <= cut || starts.length == 2, "one text may be longer");
                    parts.add(new Texts.Part(starts, all.slice(at, length)));
                    at += length;
                }
                assertEquals(expected, new Texts(parts));
            }
        }
    }

    @Test
    void longArraysAndEmptyOnesComeBack() throws IOException {
        int people = 300_000;
        List<String> ids =
                IntStream.range(0, people).mapToObj(Integer::toString).toList();
        int[] authors = new Random(3).ints(people, 0, people).toArray();
        int[] starts = IntStream.rangeClosed(0, people).toArray();
        Authorships many = new Authorships(new People(ids, ids), ids, ids, starts, authors, new short[people]);
        Authorships none = new Authorships(
                new People(List.of(), List.of()), List.of(), List.of(), new int[1], new int[0], new short[0]);
        for (Authorships each : List.of(many, none)) {
            Snapshot.write(file, "", each);
            assertEquals(Optional.of(Written.text(each)), read(""));
        }
    }
}
