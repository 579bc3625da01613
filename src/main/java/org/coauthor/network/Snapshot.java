package org.coauthor.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Authorships as a file that is read in the time that it takes to look at every byte once: numbers in bulk, texts mapped and decoded when
 * asked for. A file of another state, of another version, cut off, damaged or forged is as good as none.
 */
public final class Snapshot {
    /** Counts up with every change of what stands in the file. */
    static final int VERSION = 3;

    static final int SECTIONS = 41;

    private Snapshot() {}

    /**
     * What a file holds of a state. Cost: 0.1 to 0.3 s a GB where the file lies in memory already.
     *
     * @param state names the state of the store, as it was given when the file was written
     */
    public static Optional<Authorships> read(Path file, String state) {
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (FileChannel in = FileChannel.open(file)) {
            Sections.Reader sections = new Sections.Reader(in, VERSION, SECTIONS);
            if (!StandardCharsets.UTF_8.decode(sections.bytes()).toString().equals(state)) return Optional.empty();
            People people = new People(texts(sections), texts(sections));
            return Optional.of(new Authorships(
                    people,
                    texts(sections),
                    texts(sections),
                    sections.ints(),
                    sections.ints(),
                    sections.shorts(),
                    assignment(sections),
                    assignment(sections),
                    new Affiliations(assignment(sections), sections.shorts(), sections.shorts(), assignment(sections)),
                    new Assignment(new Catalogue(people.ids(), people.names()), sections.ints(), sections.ints()),
                    sections.ints()[0]));
        } catch (IOException | RuntimeException e) {
            // whatever, the store itself can still be read
            return Optional.empty();
        }
    }

    private static Texts texts(Sections.Reader sections) throws IOException {
        List<int[]> starts = Texts.cut(sections.ints(), Texts.BLOCK);
        List<ByteBuffer> blocks =
                sections.blocks(starts.stream().map(s -> s[s.length - 1]).toList());
        return new Texts(IntStream.range(0, blocks.size())
                .mapToObj(p -> new Texts.Part(starts.get(p), blocks.get(p)))
                .toList());
    }

    private static Assignment assignment(Sections.Reader sections) throws IOException {
        Catalogue things = new Catalogue(texts(sections), texts(sections));
        return new Assignment(things, sections.ints(), sections.ints());
    }

    /**
     * Writes a file, readable by its owner only, by way of a temporary one beside it, so that it is whole or absent.
     *
     * @throws IOException where that cannot be done; an older file is left as it was
     */
    public static void write(Path file, String state, Authorships authorships) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, file.getFileName() + ".", ".new");
        try {
            try (Sections.Writer sections = new Sections.Writer(draft, VERSION, SECTIONS)) {
                sections.bytes(List.of(ByteBuffer.wrap(state.getBytes(StandardCharsets.UTF_8))));
                texts(sections, authorships.people().ids());
                texts(sections, authorships.people().names());
                texts(sections, authorships.works());
                texts(sections, authorships.titles());
                sections.ints(authorships.starts());
                sections.ints(authorships.authors());
                sections.shorts(authorships.years());
                assignment(sections, authorships.venues());
                assignment(sections, authorships.topics());
                assignment(sections, authorships.affiliations().institutions());
                sections.shorts(authorships.affiliations().from());
                sections.shorts(authorships.affiliations().to());
                assignment(sections, authorships.affiliations().countries());
                sections.ints(authorships.advice().starts());
                sections.ints(authorships.advice().numbers());
                sections.ints(new int[] {authorships.largestTeam()});
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void texts(Sections.Writer sections, List<String> list) throws IOException {
        Texts texts = Texts.of(list);
        sections.ints(texts.lengths());
        sections.bytes(texts.blocks());
    }

    private static void assignment(Sections.Writer sections, Assignment assignment) throws IOException {
        texts(sections, assignment.things().ids());
        texts(sections, assignment.things().names());
        sections.ints(assignment.starts());
        sections.ints(assignment.numbers());
    }
}
