package org.coauthor.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;

/** A folder's store while it is served with Bolt, HTTP and Neo4j Browser; commands that open the folder meanwhile talk to it. */
public final class ServedDatabase implements AutoCloseable {
    private final StoreFolder folder;
    private final Serving serving;
    private final EmbeddedDatabase database;

    private ServedDatabase(StoreFolder folder, Serving serving, EmbeddedDatabase database) {
        this.folder = folder;
        this.serving = serving;
        this.database = database;
    }

    /**
     * Begins to serve, creating the store where there is none.
     *
     * @throws CoauthorException with {@link Exit#STORE} where it is being served already, locked or damaged, and with
     *     {@link Exit#USAGE} where a port is taken
     */
    public static ServedDatabase start(StoreAddress.Folder address, Serving serving) {
        StoreFolder folder = new StoreFolder(address.path());
        folder.create();
        try (GraphStore other = Served.find(folder)) {
            if (other != null)
                throw new CoauthorException(
                        Exit.STORE,
                        "the store " + folder.path() + " is being served already at "
                                + folder.servedAt().orElse("another address"),
                        "use that one, or end it first");
        }
        EmbeddedDatabase database = EmbeddedDatabase.serve(folder, serving);
        ServedDatabase served = new ServedDatabase(folder, serving, database);
        try (GraphStore store = GraphStore.connect(served.address(), () -> {}, address.toString())) {
            Schema.apply(store);
            folder.announce(database.bolt(), serving.auth());
            return served;
        } catch (RuntimeException e) {
            served.close();
            throw e;
        }
    }

    private StoreAddress.Server address() {
        return new StoreAddress.Server(database.bolt(), user(), password().orElse(null));
    }

    /** The address for drivers. */
    public URI bolt() {
        return database.bolt();
    }

    /** The address of Neo4j Browser, with the store and the user filled in. */
    public URI browser() {
        String query = serving.auth()
                ? "dbms=bolt://" + user() + "@" + bolt().getAuthority()
                : "dbms=" + bolt() + "&preselectAuthMethod=NO_AUTH";
        return database.http().resolve("/browser/?" + query);
    }

    public String user() {
        return "neo4j";
    }

    /** The password, where one is asked for. */
    public Optional<String> password() {
        return serving.auth() ? folder.password() : Optional.empty();
    }

    /** Where the password lies, readable by the store's owner only. */
    public Path passwordFile() {
        return folder.passwordFile();
    }

    @Override
    public void close() {
        database.close();
    }
}
