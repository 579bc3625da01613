package org.coauthor.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** The Neo4j of a store's folder, running in this process with Bolt on a free loopback port. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "neo4j";
    private final DatabaseManagementService service;
    private final SocketAddress bolt;

    private EmbeddedDatabase(DatabaseManagementService service, SocketAddress bolt) {
        this.service = service;
        this.bolt = bolt;
    }

    /**
     * Starts the database of a folder, creating it where there is none.
     *
     * @throws CoauthorException with {@link Exit#STORE} where the store is locked, damaged or of another version
     */
    static EmbeddedDatabase start(StoreFolder folder) {
        Path home = folder.neo4j();
        DatabaseManagementService service;
        try {
            service = new DatabaseManagementServiceBuilder(home)
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
                    .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
                    .setConfig(HttpConnector.enabled, false)
                    .setConfig(GraphDatabaseSettings.pagecache_memory, 256L << 20)
                    .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                    .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                    .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ZERO)
                    .build();
        } catch (RuntimeException e) {
            throw failure(folder, e);
        }
        try {
            GraphDatabaseService database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            if (!database.isAvailable(30_000))
                throw new CoauthorException(
                        Exit.STORE,
                        "the store " + folder.path() + " does not open",
                        "run coauthor store verify, or restore a backup");
            SocketAddress bolt = boltAddress((GraphDatabaseAPI) database);
            ensurePassword(folder, service);
            return new EmbeddedDatabase(service, bolt);
        } catch (RuntimeException e) {
            service.shutdown();
            throw failure(folder, e);
        }
    }

    private static SocketAddress boltAddress(GraphDatabaseAPI database) {
        var local = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        if (local == null) throw new IllegalStateException("Bolt did not start");
        return new SocketAddress("localhost", local.getPort());
    }

    private static void ensurePassword(StoreFolder folder, DatabaseManagementService service) {
        if (folder.password().isPresent()) return;
        String password = StoreFolder.randomPassword();
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        java.util.Map.of("password", password));
        folder.writePassword(password);
    }

    private static CoauthorException failure(StoreFolder folder, RuntimeException e) {
        if (e instanceof CoauthorException expected) return expected;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException)
                return new CoauthorException(
                        Exit.STORE,
                        "the store " + folder.path() + " is in use by another process",
                        "wait until it has ended, or start coauthor serve once and let commands share it",
                        e);
            if (cause instanceof IOException io && io.getMessage() != null)
                return new CoauthorException(
                        Exit.STORE,
                        "the store " + folder.path() + " cannot be opened: " + io.getMessage(),
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

    StoreAddress.Server address(StoreFolder folder) {
        return new StoreAddress.Server(
                java.net.URI.create("bolt://" + bolt.getHostname() + ":" + bolt.getPort()),
                USER,
                folder.password().orElseThrow());
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
