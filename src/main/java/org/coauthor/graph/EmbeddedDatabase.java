package org.coauthor.graph;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.coauthor.importer.WholeFile;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;
import org.neo4j.storageengine.api.TransactionIdStore;

/**
 * The Neo4j of a store's folder, running in this process with Bolt on loopback; with HTTP and Neo4j Browser too where it is served.
 * It is shut down when the process ends by a signal.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "neo4j";
    private static final String LOOPBACK = "localhost";
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
                    + " font-src 'self' data:; worker-src 'self' blob:; connect-src 'self' ws://localhost:* http://localhost:*;"
                    + " base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
    private final StoreFolder folder;
    private final DatabaseManagementService service;
    private final Thread atExit;

    private EmbeddedDatabase(StoreFolder folder, DatabaseManagementService service) {
        this.folder = folder;
        this.service = service;
        this.atExit = new Thread(this::shutdown, "store shutdown");
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Starts the database of a folder for this process alone, creating it where there is none.
     *
     * @throws CoauthorException with {@link Exit#STORE} where the store is locked, damaged or of another version
     */
    static EmbeddedDatabase start(StoreFolder folder) {
        return start(folder, new Serving(0, 0, true), false);
    }

    /**
     * Starts the database of a folder for others.
     *
     * @throws CoauthorException as above, and with {@link Exit#USAGE} where a port is taken
     */
    static EmbeddedDatabase serve(StoreFolder folder, Serving serving) {
        return start(folder, serving, true);
    }

    private static EmbeddedDatabase start(StoreFolder folder, Serving serving, boolean http) {
        FirstStart first = FirstStart.of(folder);
        try {
            EmbeddedDatabase started = started(folder, serving, http);
            if (first != null) first.done();
            return started;
        } finally {
            if (first != null) first.close();
        }
    }

    private static EmbeddedDatabase started(StoreFolder folder, Serving serving, boolean http) {
        DatabaseManagementService service;
        folder.markOpen();
        try {
            service = new DatabaseManagementServiceBuilder(folder.neo4j())
                    .setConfig(GraphDatabaseSettings.auth_enabled, serving.auth())
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, serving.boltPort()))
                    .setConfig(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, serving.boltPort()))
                    .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
                    .setConfig(http ? http(serving) : Map.of(HttpConnector.enabled, false))
                    .setConfig(GraphDatabaseSettings.pagecache_memory, 256L << 20)
                    .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                    .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                    .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
                    .setConfig(GraphDatabaseSettings.udc_enabled, false)
                    .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                    .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ZERO)
                    .build();
        } catch (RuntimeException e) {
            throw failure(folder, e);
        }
        EmbeddedDatabase database = new EmbeddedDatabase(folder, service);
        try {
            if (!database.graph().isAvailable(30_000))
                throw new CoauthorException(
                        Exit.STORE,
                        "the store " + folder.path() + " does not open",
                        "run coauthor store verify, or restore a backup");
            database.registerProcedures();
            if (serving.auth()) database.ensurePassword();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw failure(folder, e);
        }
    }

    /** No page of another origin may use the HTTP interface; Neo4j Browser may reach nothing but this machine, and needs nothing else. */
    private static Map<Setting<?>, Object> http(Serving serving) {
        return Map.of(
                HttpConnector.enabled,
                true,
                HttpConnector.listen_address,
                new SocketAddress(LOOPBACK, serving.httpPort()),
                HttpConnector.advertised_address,
                new SocketAddress(LOOPBACK, serving.httpPort()),
                ServerSettings.http_access_control_allow_origin,
                "http://" + LOOPBACK + ":" + serving.httpPort(),
                ServerSettings.http_static_content_security_policy,
                CONTENT_POLICY,
                ServerSettings.allow_telemetry,
                false);
    }

    /** The database itself, for reading without Bolt. */
    GraphDatabaseService local() {
        return graph();
    }

    private GraphDatabaseAPI graph() {
        return (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    private void registerProcedures() {
        GlobalProcedures procedures = graph().getDependencyResolver().resolveDependency(GlobalProcedures.class);
        try {
            for (ProcedureClasses classes : ServiceLoader.load(ProcedureClasses.class))
                for (Class<?> each : classes.all()) procedures.registerProcedure(each);
        } catch (ProcedureException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The port on which Bolt or HTTP listens. */
    private int port(ConnectorType connector) {
        var local = graph().getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(connector);
        if (local == null) throw new IllegalStateException(connector + " did not start");
        return local.getPort();
    }

    URI bolt() {
        return URI.create("bolt://" + LOOPBACK + ":" + port(ConnectorType.BOLT));
    }

    URI http() {
        return URI.create("http://" + LOOPBACK + ":" + port(ConnectorType.HTTP));
    }

    private void ensurePassword() {
        if (folder.password().isPresent()) return;
        String password = StoreFolder.randomPassword();
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        folder.writePassword(password);
    }

    static CoauthorException inUse(StoreFolder folder) {
        return new CoauthorException(
                Exit.STORE,
                "the store " + folder.path() + " is in use by another process",
                "wait until it has ended, or start coauthor serve once and let commands share it");
    }

    private static CoauthorException failure(StoreFolder folder, RuntimeException e) {
        if (e instanceof CoauthorException expected) return expected;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) return inUse(folder);
            if (cause instanceof BindException)
                return new CoauthorException(
                        Exit.USAGE,
                        "a port is taken: " + cause.getMessage(),
                        "choose others with --bolt-port and --http-port; 0 takes a free one",
                        e);
            if (cause instanceof IOException io && io.getMessage() != null)
                return new CoauthorException(
                        Exit.STORE,
                        "the store " + folder.path() + " cannot be opened: " + WholeFile.reason(io),
                        "check the folder's permissions and free space, or restore a backup",
                        e);
        }
        return new CoauthorException(
                Exit.STORE,
                "the store " + folder.path() + " cannot be opened: " + deepest(e),
                "it may be damaged or of another version: restore a backup, or start afresh with coauthor store reset",
                e);
    }

    private static String deepest(Throwable e) {
        Throwable last = e;
        while (last.getCause() != null) last = last.getCause();
        return last.getMessage() == null ? last.toString() : last.getMessage();
    }

    StoreAddress.Server address() {
        return new StoreAddress.Server(bolt(), USER, folder.password().orElseThrow());
    }

    /** Takes the note of where it is served back first, so that no command goes to an address that is closing. */
    private void shutdown() {
        Optional<LastTransaction> last;
        try {
            folder.withdraw();
        } finally {
            last = lastTransaction();
            service.shutdown();
        }
        last.ifPresent(state -> folder.markClosed(state.toString()));
    }

    private Optional<LastTransaction> lastTransaction() {
        if (!graph().isAvailable(0)) return Optional.empty();
        return Optional.of(new LastTransaction(
                graph().databaseId().databaseId().uuid(),
                graph().getDependencyResolver()
                        .resolveDependency(TransactionIdStore.class)
                        .getLastCommittedTransactionId()));
    }

    @Override
    public void close() {
        shutdown();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the process is ending already, and the hook does the same
        }
    }
}
