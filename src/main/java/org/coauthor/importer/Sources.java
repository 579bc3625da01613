package org.coauthor.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.coauthor.importer.fetch.AnswerCache;
import org.coauthor.importer.fetch.Download;
import org.coauthor.importer.fetch.Manners;

/**
 * Finds the sources that a path stands for: a file, a web address, {@code -} for standard input, all files of a folder and of the folders in it (in
 * the order of their names; hidden ones and stores left out), the members of zip and tar archives. Compressed files are read as what they hold.
 */
public final class Sources {
    /** By which the folder of a store is known, or of one that an import which was cut off has begun. */
    private static final List<String> STORE = List.of("neo4j/data", "neo4j.building", "neo4j.reading");

    private final Settings settings;
    private final Visitor visitor;

    /** Takes the sources one after the other. */
    public interface Visitor {
        /** A source; good only until this returns. Failures go to {@link #unreadable}. */
        void source(Input input) throws IOException;

        /** Something that cannot be read; the rest goes on. */
        void unreadable(String name, SourceException why);

        /** Sees the bytes of a file as they lie on the disk, each time that it is opened; returns what is to be read instead. */
        default InputStream opened(InputStream raw) {
            return raw;
        }
    }

    private Sources(Settings settings, Visitor visitor) {
        this.settings = settings;
        this.visitor = visitor;
    }

    /** Visits all sources of a path. Never throws for what a source does. */
    public static void visit(String path, Settings settings, InputStream standardInput, Visitor visitor) {
        Sources sources = new Sources(settings, visitor);
        if (path.equals("-"))
            sources.attempt("-", () -> sources.content("-", new Retained("-", plain(standardInput, "-")), 0));
        else if (Download.address(path)) sources.attempt(path, () -> sources.file(path, downloaded(path)));
        else sources.attempt(path, () -> sources.path(path, Path.of(path)));
    }

    /** How many bytes the files of a path have on the disk; 0 where that is not known beforehand. */
    public static long size(String path) {
        try (Stream<Path> files = Files.walk(Path.of(path))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return 0;
        }
    }

    /** The file of a web address; {@code COAUTHOR_OFFLINE} and {@code COAUTHOR_CACHE} are heeded. */
    private static Path downloaded(String address) throws IOException {
        Map<String, String> environment = System.getenv();
        Manners manners = Manners.of(environment);
        return new Download(manners, new AnswerCache(CacheFolder.of(environment))).file(address);
    }

    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    /** Runs a step and reports what it throws. */
    void attempt(String name, Step step) {
        try {
            step.run();
        } catch (SourceException e) {
            visitor.unreadable(name, e);
        } catch (IOException | InvalidPathException e) {
            visitor.unreadable(name, SourceException.unreadable(name, e));
        }
    }

    private void path(String name, Path path) throws IOException {
        if (!Files.exists(path)) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                throw new SourceException("broken-link", name + " is a link to nothing", "mend the link or remove it");
            throw new SourceException("missing", "no such file: " + name, "check the name");
        }
        if (!Files.isReadable(path))
            throw new SourceException("unreadable", "no permission to read " + name, "check its permissions");
        if (Files.isDirectory(path)) folder(name, path);
        else if (Files.isRegularFile(path)) file(name, path);
        else {
            try (InputStream in = plain(Files.newInputStream(path), name)) {
                content(name, new Retained(name, in), 0);
            }
        }
    }

    private void folder(String name, Path folder) throws IOException {
        List<String> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.map(p -> p.getFileName().toString())
                    .filter(child -> !child.startsWith("."))
                    .sorted()
                    .toList();
        }
        if (children.isEmpty())
            throw new SourceException("empty", "the folder " + name + " holds no files", "name another one");
        String prefix = name.endsWith("/") ? name : name + "/";
        for (String child : children) {
            Path path = folder.resolve(child);
            // Linked folders may lead back to this one.
            if (Files.isDirectory(path) && Files.isSymbolicLink(path)) continue;
            // a store that is kept among the files it is made of
            if (STORE.stream().anyMatch(part -> Files.isDirectory(path.resolve(part)))) continue;
            attempt(prefix + child, () -> path(prefix + child, path));
        }
    }

    private void file(String name, Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(Archives.HEAD);
        }
        Input.Opener raw = () -> visitor.opened(Files.newInputStream(path));
        if (Archives.zip(head)) {
            try (var channel = Files.newByteChannel(path)) {
                new Archives(this, settings).zip(name, channel, raw, 0);
            }
        } else content(name, () -> plain(raw.open(), name), 0);
    }

    /** Hands on one content that may be an archive itself. */
    void content(String name, Input.Opener bytes, int depth) throws IOException {
        byte[] head;
        try (InputStream in = bytes.open()) {
            head = in.readNBytes(Archives.HEAD);
        }
        Archives archives = new Archives(this, settings);
        if (Archives.tar(head)) archives.tar(name, bytes, depth);
        else if (Archives.zip(head)) archives.zip(name, bytes, depth);
        else hand(name, bytes);
    }

    /** Hands on one source. */
    void hand(String name, Input.Opener bytes) throws IOException {
        boolean file = !name.equals("-") && !name.contains("!/");
        visitor.source(
                file ? new Input(name, bytes, settings, beside(Path.of(name))) : new Input(name, bytes, settings));
    }

    private static Input.Siblings beside(Path path) {
        return name -> {
            Path sibling = path.resolveSibling(name);
            boolean same = Objects.equals(
                    sibling.normalize().getParent(), path.normalize().getParent());
            return same && Files.isRegularFile(sibling, LinkOption.NOFOLLOW_LINKS)
                    ? () -> plain(Files.newInputStream(sibling), name)
                    : null;
        };
    }

    static InputStream plain(InputStream raw, String name) throws IOException {
        return Compression.plain(raw, name);
    }
}
