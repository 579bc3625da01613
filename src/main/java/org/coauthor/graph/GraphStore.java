package org.coauthor.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.coauthor.importer.WholeFile;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

/**
 * An open store: the embedded one or a server, through the same driver. Reads and writes in managed transactions, which are tried
 * again on passing faults.
 */
public final class GraphStore implements Rows, AutoCloseable {
    private final Driver driver;
    private final Runnable afterClose;
    private final String name;
    private Runnable shared = () -> {};
    private @Nullable StoreFolder folder;
    private @Nullable GraphDatabaseService local;

    private GraphStore(Driver driver, Runnable afterClose, String name) {
        this.driver = driver;
        this.afterClose = afterClose;
        this.name = name;
    }

    /**
     * Opens a store, creates it where a folder holds none yet, and brings its schema up to date.
     *
     * @throws CoauthorException with {@link Exit#STORE} where it is unreachable, locked, damaged or of another version
     */
    public static GraphStore open(StoreAddress address) {
        GraphStore store = connect(address);
        try {
            Schema.apply(store);
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Opens a store without bringing its schema up to date, so that looking at it changes nothing. Throws as {@link #open} does. */
    public static GraphStore look(StoreAddress address) {
        return connect(address);
    }

    /** Opens the store of a folder; until it is closed, whoever else opens the folder shares it instead of finding it locked. */
    public static GraphStore share(StoreAddress.Folder address) {
        GraphStore store = open(address);
        store.shared.run();
        return store;
    }

    private static GraphStore connect(StoreAddress address) {
        if (address instanceof StoreAddress.Server server) return connect(server, () -> {}, address.toString());
        StoreFolder folder = new StoreFolder(((StoreAddress.Folder) address).path());
        folder.create();
        GraphStore served = Served.find(folder);
        if (served != null) {
            served.folder = folder;
            return served;
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        try {
            GraphStore store =
                    connect(database.address(), database::close, folder.path().toString());
            store.shared = () -> folder.announce(database.bolt(), true);
            store.folder = folder;
            store.local = database.local();
            return store;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    static GraphStore connect(StoreAddress.Server server, Runnable afterClose, String name) {
        String password = server.password();
        AuthToken token = password == null ? AuthTokens.none() : AuthTokens.basic(server.user(), password);
        Config config = Config.builder()
                .withLogging(Logging.none())
                .withConnectionTimeout(10, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(30, TimeUnit.SECONDS)
                .withUserAgent("coauthor")
                .build();
        Driver driver = GraphDatabase.driver(server.uri(), token, config);
        try {
            driver.verifyConnectivity();
            return new GraphStore(driver, afterClose, name);
        } catch (AuthenticationException e) {
            driver.close();
            throw new CoauthorException(
                    Exit.STORE,
                    name + " refuses the user " + server.user(),
                    "set NEO4J_USERNAME and NEO4J_PASSWORD",
                    e);
        } catch (Neo4jException e) {
            driver.close();
            throw new CoauthorException(
                    Exit.STORE,
                    name + " cannot be reached: " + e.getMessage(),
                    "check the address, and that Neo4j 5 runs there",
                    e);
        }
    }

    /** The folder or address, for messages. */
    public String name() {
        return name;
    }

    /** Whether the database runs in this process, for it alone. */
    public boolean isEmbedded() {
        return local != null;
    }

    /** Answers in this process where the database runs in it, over Bolt otherwise: for reading very much; plain values only. */
    public Rows rows() {
        GraphDatabaseService database = local;
        if (database == null) return this;
        return (cypher, parameters, each) -> {
            try (Transaction transaction = database.beginTx()) {
                new TransactionRows(transaction).stream(cypher, parameters, each);
            }
        };
    }

    /** Where a picture of this store is kept, and its state now; empty where the server does not tell. Cost: one round trip. */
    public Optional<SnapshotFile> snapshot() {
        StoreFolder own = folder;
        return inSession(session -> {
                    session.executeRead(tx -> tx.run("RETURN 1").consume());
                    return session.lastBookmarks();
                })
                .stream()
                .findFirst()
                .flatMap(bookmark -> LastTransaction.of(bookmark.value()))
                .map(last -> own == null
                        ? SnapshotFile.cached(last, System.getenv())
                        : new SnapshotFile(own.snapshotFile(), last.toString()));
    }

    /** Runs a query that only reads, and returns all rows. */
    @Override
    public List<Row> read(String cypher, Map<String, ?> parameters) {
        List<Row> rows = new ArrayList<>();
        // a retried transaction starts afresh
        return inSession(session -> session.executeRead(tx -> {
            rows.clear();
            var result = tx.run(cypher, DriverValues.parameters(parameters));
            while (result.hasNext()) rows.add(DriverValues.row(result.next()));
            return rows;
        }));
    }

    /** Runs a query that only reads, and hands over each row as it comes; in one transaction, not tried again. */
    @Override
    public void stream(String cypher, Map<String, ?> parameters, Consumer<Row> each) {
        inSession(session -> {
            try (var tx = session.beginTransaction()) {
                var result = tx.run(cypher, DriverValues.parameters(parameters));
                while (result.hasNext()) each.accept(DriverValues.row(result.next()));
                return true;
            }
        });
    }

    /**
     * Runs somebody's own query, hands over each row as it comes, and returns the columns. Whatever writes is refused.
     *
     * @throws CoauthorException with {@link Exit#USAGE} where the query writes, lacks a parameter or is no Cypher
     */
    public List<String> ask(String cypher, Map<String, ?> parameters, Consumer<Row> each) {
        SessionConfig reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (Session session = driver.session(reading);
                var tx = session.beginTransaction()) {
            var result = tx.run(cypher, DriverValues.parameters(parameters));
            while (result.hasNext()) each.accept(DriverValues.row(result.next()));
            return result.keys();
        } catch (ClientException e) {
            String hint = e.code().endsWith(".AccessMode")
                    ? "queries only read; what you know better goes in with coauthor import, or coauthor people same and different"
                    : "coauthor query --list shows questions that work";
            throw new CoauthorException(Exit.USAGE, "the query fails: " + e.getMessage(), hint, e);
        } catch (Neo4jException e) {
            throw failed("does not answer", "check that Neo4j runs, and try again", e);
        }
    }

    /** Keeps settings in the store. */
    public void keep(StoreSettings settings) {
        write(
                "MERGE (s:Setting {id: 'largestTeam'}) SET s.name = 'largestTeam', s.value = $value",
                Map.of("value", (long) settings.largestTeam()));
    }

    /** Runs statements in one write transaction: all or nothing. */
    public void write(List<Change> changes) {
        GraphDatabaseService database = local;
        if (database != null) {
            try (Transaction transaction = database.beginTx()) {
                for (Change change : changes) change.apply(transaction);
                transaction.commit();
            } catch (RuntimeException e) {
                throw told(e);
            }
            return;
        }
        inSession(session -> session.executeWrite(tx -> {
            for (Change change : changes)
                tx.run(change.cypher(), DriverValues.parameters(change.parameters()))
                        .consume();
            return true;
        }));
    }

    /** Runs one statement in a write transaction and returns its rows. */
    public List<Row> write(String cypher, Map<String, ?> parameters) {
        return inSession(session -> session.executeWrite(
                tx -> tx.run(cypher, DriverValues.parameters(parameters)).list(DriverValues::row)));
    }

    /** Runs a statement outside managed transactions: schema commands, {@code CALL ... IN TRANSACTIONS}. */
    void command(String cypher) {
        inSession(session -> session.run(cypher).consume());
    }

    /** Lets the caller use one session for a long load. */
    private <T> T inSession(java.util.function.Function<Session, T> work) {
        try (Session session = driver.session()) {
            return work.apply(session);
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw failed("is gone", "check that Neo4j runs, and try again", e);
        } catch (DatabaseException | TransientException e) {
            throw failed("fails", "check the free space of its disk and memory, and try again", e);
        }
    }

    private CoauthorException failed(String how, String hint, Neo4jException e) {
        return new CoauthorException(Exit.STORE, name + " " + how + ": " + e.getMessage(), hint, e);
    }

    /** A full disk is no defect of ours. */
    private RuntimeException told(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof IOException disk)
                return new CoauthorException(
                        Exit.STORE,
                        "the store " + name + " cannot be written: " + WholeFile.reason(disk),
                        "make room on its disk and run the same again, which completes it",
                        failure);
        return failure;
    }

    @Override
    public void close() {
        driver.close();
        afterClose.run();
    }
}
