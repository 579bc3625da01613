package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.coauthor.graph.ServedDatabase;
import org.coauthor.graph.Serving;
import org.coauthor.graph.StoreAddress;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a folder's store with Bolt, HTTP and Neo4j Browser on loopback until it is interrupted. */
@Command(
        name = "serve",
        description = {
            "Open the store with Bolt, HTTP and Neo4j Browser on this machine's loopback until Ctrl-C.",
            "Other coauthor commands use the served store meanwhile."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "2:a port is taken",
            "4:the store is being served already, locked or damaged",
            "130:ended by Ctrl-C",
            "143:ended by SIGTERM"
        },
        footer = {"", "Examples:", "  coauthor serve", "  coauthor serve --store papers --bolt-port 0 --http-port 0"})
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store;

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            description = "For drivers (default: ${DEFAULT-VALUE}; 0 takes a free one).")
    private int boltPort = 7687;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            description = "For Neo4j Browser (default: ${DEFAULT-VALUE}; 0 takes a free one).")
    private int httpPort = 7474;

    @Option(
            names = "--no-auth",
            description =
                    "Ask for no password: everybody on this machine, and every page in its browsers, can change the store.")
    private boolean noAuth;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (!(store.address() instanceof StoreAddress.Folder folder))
            throw new CoauthorException(
                    Exit.USAGE, store.address() + " is a server already", "name a folder with --store");
        for (int port : new int[] {boltPort, httpPort})
            if (port < 0 || port > 65_535)
                throw new CoauthorException(Exit.USAGE, "no port: " + port, "give 1 to 65535; 0 takes a free one");
        PrintWriter out = spec.commandLine().getOut();
        ServedDatabase served = ServedDatabase.start(folder, new Serving(boltPort, httpPort, !noAuth));
        out.println("Neo4j Browser  " + served.browser());
        out.println("Bolt           " + served.bolt());
        served.password().ifPresent(password -> {
            out.println("User           " + served.user());
            out.println("Password       " + password + "  (in " + served.passwordFile() + ")");
        });
        out.println("Ctrl-C ends.");
        out.flush();
        new CountDownLatch(1).await(); // a signal ends the process, and the store with it
        return Exit.DONE.status();
    }
}
