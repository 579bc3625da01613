package org.coauthor.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.importer.CacheFolder;
import org.coauthor.importer.fetch.AnswerCache;
import org.coauthor.importer.fetch.Download;
import org.coauthor.importer.fetch.Fetch;
import org.coauthor.importer.fetch.Manners;
import org.coauthor.importer.fetch.PoliteClient;
import org.coauthor.importer.fetch.Service;
import org.coauthor.importer.fetch.Services;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a public service, and imports what it answers. */
@Command(
        name = "fetch",
        description = {
            "Ask a public service for records, keep them in a file, and import it.",
            "Services: orcid, openalex, crossref, arxiv, semanticscholar, dblp. What was answered is kept "
                    + "for a week, so the same command goes on where it was ended. Nothing else of this program uses "
                    + "the network, but web addresses given as FILE."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  coauthor fetch orcid 0000-0002-1825-0097",
            "  coauthor fetch openalex A5023888391 --out works.jsonl --no-import",
            "  coauthor fetch arxiv 'au:cheng_z AND ti:sampling' --limit 50",
            "  coauthor fetch dblp 65/9612",
            "",
            "COAUTHOR_MAILTO: an address that services may write to (as --mailto). COAUTHOR_OFFLINE=1: as --offline. "
                    + "OPENALEX_API_KEY, S2_API_KEY: keys of services."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:no such service",
            "3:the service does not answer",
            "4:the store cannot be used",
            "5:the service knows nothing of it",
            "6:the file cannot be written"
        })
final class FetchCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "SERVICE", description = "Which service.")
    private String service = "";

    @Parameters(
            index = "1",
            paramLabel = "ID_OR_QUERY",
            description = "An identifier that it knows, or what to look for.")
    private String wanted = "";

    @Option(names = "--out", paramLabel = "FILE", description = "The file (default: SERVICE-ID_OR_QUERY here).")
    private @Nullable Path out;

    @Option(names = "--no-import", description = "Write the file only.")
    private boolean fileOnly;

    @Option(names = "--store", paramLabel = "STORE", description = "Where to import (as of coauthor import).")
    private @Nullable String store;

    @Option(names = "--limit", paramLabel = "N", description = "How many records at most (default: ${DEFAULT-VALUE}).")
    private long limit = 1000;

    @Option(names = "--offline", description = "Ask nothing; use what was answered before.")
    private boolean offline;

    @Option(
            names = "--mailto",
            paramLabel = "ADDRESS",
            description = "An address that the service may write to; not kept.")
    private @Nullable String mailto;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where answers are kept (default: $COAUTHOR_CACHE or the user's cache folder).")
    private @Nullable Path cache;

    @Option(
            names = "--endpoint",
            paramLabel = "URI",
            description = "Another address of the service, such as a mirror's.")
    private @Nullable URI endpoint;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Service chosen = Services.named(service)
                .orElseThrow(() -> new CoauthorException(
                        Exit.USAGE,
                        "no service is called " + service,
                        "one of: " + String.join(", ", Services.names())));
        if (limit < 1)
            throw new CoauthorException(Exit.USAGE, "--limit " + limit + " leaves nothing to fetch", "give 1 or more");
        if (endpoint != null && !Download.address(endpoint.toString()))
            throw new CoauthorException(
                    Exit.USAGE, "no web address: " + endpoint, "--endpoint begins with https:// or http://");
        Map<String, String> environment = System.getenv();
        Manners usual = Manners.of(environment);
        Manners manners = Manners.usual(mailto == null ? usual.contact() : mailto, offline || usual.offline());
        AnswerCache answers = new AnswerCache(cache == null ? CacheFolder.of(environment) : cache);
        Progress progress = Coauthor.progress(spec);
        PoliteClient client = new PoliteClient(chosen, manners, answers, environment, progress::phase);
        String base = endpoint == null ? chosen.endpoint() : endpoint.toString().replaceAll("/+$", "");
        Path file = out == null ? Path.of(fileName(chosen)) : out;
        Fetch fetch = new Fetch(chosen, base, client);
        Fetch.Outcome[] outcome = new Fetch.Outcome[1];
        OutputFile.write(file, spec.commandLine().getOut(), body -> {
            outcome[0] = fetch.run(wanted, limit, body);
            // what was fetched before is not replaced by nothing
            if (outcome[0].records() == 0)
                throw new CoauthorException(
                        Exit.NOT_FOUND, chosen.name() + " found nothing for " + wanted, "try other words");
        });
        progress.done();
        tell(outcome[0], client, file);
        return fileOnly ? Exit.DONE.status() : importing(file);
    }

    private void tell(Fetch.Outcome outcome, PoliteClient client, Path file) {
        spec.commandLine()
                .getErr()
                .println(outcome.records() + " records into " + file + " (" + client.asked() + " requests, "
                        + client.remembered() + " answers kept from before)");
        if (outcome.cut())
            spec.commandLine()
                    .getErr()
                    .println("warning: there are more" + (outcome.total() > 0 ? " (" + outcome.total() + ")" : "")
                            + "; --limit " + limit + " ended it");
    }

    /** A name that any file system takes. */
    private String fileName(Service chosen) {
        String plain = wanted.replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "")
                .toLowerCase(Locale.ROOT);
        return chosen.name() + "-" + plain.substring(0, Math.min(80, plain.length())) + "."
                + chosen.frame().extension();
    }

    private int importing(Path file) {
        List<String> arguments = new ArrayList<>(List.of("import", file.toString()));
        if (store != null) arguments.addAll(List.of("--store", store));
        return spec.root().commandLine().execute(arguments.toArray(String[]::new));
    }
}
