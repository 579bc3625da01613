package org.coauthor.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coauthor.importer.WholeFile;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;

/**
 * The folder of an embedded store: {@code neo4j/} the database, {@code password} of its user, {@code server} the address while it is
 * served, {@code closed} the state in which it was shut down, {@code creating} while it starts for the first time,
 * {@code network.snapshot} the network as it was last read; {@code neo4j.building/} a database that is to take its place, {@code neo4j.reading/}
 * what imports that are not done have read, {@code neo4j.deleted/} a database that goes. The folders bear Neo4j's name, as they are
 * deleted with all that they hold, and people have folders of their own here.
 *
 * @param path absolute
 */
public record StoreFolder(Path path) {
    /** Stands after the address where the server asks for no password. */
    static final String NO_AUTH = "no-auth";

    /** The files that go with the database, and what a kill has left of them half written. */
    private static final Pattern FILES =
            Pattern.compile("(password|server|closed|creating|network\\.snapshot)(\\..*new)?");

    private static final Pattern OURS =
            Pattern.compile("neo4j(\\.(building(\\.lock)?|reading|deleted))?|" + FILES.pattern());

    public Path neo4j() {
        return path.resolve("neo4j");
    }

    /** Whether a store has been created here. */
    public boolean exists() {
        return Files.isDirectory(neo4j().resolve("data"));
    }

    /** Whether anything of a database is here: a whole one, one whose first start was cut off, or one that is being deleted. */
    boolean begun() {
        return exists() || Files.exists(creatingFile()) || Files.exists(deleted());
    }

    /** Where a first load builds the database that is to take the place of an empty one. */
    public Path building() {
        return path.resolve("neo4j.building");
    }

    /** Where imports keep what they have read. */
    public Path reading() {
        return path.resolve("neo4j.reading");
    }

    /** Where a database is moved to be deleted: what is half deleted is never taken for a store. */
    Path deleted() {
        return path.resolve("neo4j.deleted");
    }

    /** Deletes the files that go with the database, and nothing else: a folder may hold more than a store. */
    public void deleteFiles() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(StoreFolder::isFile).toList()) Files.deleteIfExists(file);
        }
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file)
                && FILES.matcher(file.getFileName().toString()).matches();
    }

    Path creatingFile() {
        return path.resolve("creating");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    Path serverFile() {
        return path.resolve("server");
    }

    Optional<String> password() {
        return read(passwordFile());
    }

    /** The Bolt address under which the store is being served, if it says so. */
    Optional<String> servedAt() {
        return read(serverFile());
    }

    /** Says where the store is being served; the file goes with {@link #withdraw}. */
    void announce(URI bolt, boolean auth) {
        writePrivately(serverFile(), auth ? bolt.toString() : bolt + " " + NO_AUTH);
    }

    /** Takes back what {@link #announce} said. */
    void withdraw() {
        delete(serverFile());
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    static CoauthorException unusable(Path store, IOException e) {
        return new CoauthorException(
                Exit.STORE,
                "the store " + store + " cannot be used: " + WholeFile.reason(e),
                "check the folder's permissions and free space",
                e);
    }

    /** The picture of the network as it was when it was last read. */
    Path snapshotFile() {
        return path.resolve("network.snapshot");
    }

    private Path closedFile() {
        return path.resolve("closed");
    }

    /** Says that the database may change from now on; before it starts. */
    void markOpen() {
        delete(closedFile());
    }

    /** Says that the database has been shut down, and in which state. */
    void markClosed(String state) {
        try {
            writePrivately(closedFile(), state + "\n" + logs());
        } catch (CoauthorException e) {
            // the next to ask has to start the database, and no more
            return;
        }
    }

    /** The state in which the database was shut down, where it is shut down and nobody has opened it since, by whatever program. */
    Optional<String> closedState() {
        return read(closedFile())
                .map(text -> text.split("\n", 2))
                .filter(parts -> parts.length == 2 && parts[1].equals(logs()))
                .map(parts -> parts[0]);
    }

    /** The transaction logs with their sizes and times: every start and every change writes them. */
    private String logs() {
        try (Stream<Path> logs = Files.list(neo4j().resolve("data/transactions/neo4j"))) {
            StringBuilder listed = new StringBuilder();
            for (Path log : logs.sorted().toList())
                listed.append(log.getFileName())
                        .append(' ')
                        .append(Files.size(log))
                        .append(' ')
                        .append(Files.getLastModifiedTime(log))
                        .append('\n');
            return listed.toString().strip();
        } catch (IOException | UncheckedIOException e) {
            return "none";
        }
    }

    void writePassword(String password) {
        writePrivately(passwordFile(), password);
    }

    static String randomPassword() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Creates the folder, readable by its owner only; where it holds other things too, the database alone. */
    public void create() {
        try {
            Files.createDirectories(path);
            Path own = holdsOthers() ? Files.createDirectories(neo4j()) : path;
            if (Files.getFileStore(own).supportsFileAttributeView("posix"))
                Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.STORE,
                    "cannot create the store " + path + ": " + WholeFile.reason(e),
                    "choose another place with --store",
                    e);
        }
    }

    private boolean holdsOthers() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return !files.allMatch(
                    file -> OURS.matcher(file.getFileName().toString()).matches());
        }
    }

    /** Writes a file of mode 0600 by way of a temporary one, so that it is whole or absent. */
    void writePrivately(Path file, String text) {
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            if (Files.getFileStore(path).supportsFileAttributeView("posix"))
                Files.createFile(
                        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.STORE, "cannot read " + file + ": " + e.getMessage(), "check its permissions", e);
        }
    }
}
