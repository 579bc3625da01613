package org.coauthor.importer.fetch;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fetches all that a service has of what is wanted, page by page. */
public final class Fetch {
    private final Service service;
    private final String endpoint;
    private final PoliteClient client;

    /**
     * What was fetched.
     *
     * @param records how many
     * @param total how many the service has; below 0 where it does not say
     * @param cut whether the limit ended it before the service did
     */
    public record Outcome(long records, long total, boolean cut) {}

    /** @param endpoint where the service answers, without a slash at the end */
    public Fetch(Service service, String endpoint, PoliteClient client) {
        this.service = service;
        this.endpoint = endpoint;
        this.client = client;
    }

    /**
     * Writes the records in the form that the importer reads, in the order of the service.
     *
     * @param limit how many records at most
     * @throws org.coauthor.model.CoauthorException where the service does not answer or has nothing
     */
    public Outcome run(String wanted, long limit, Writer out) throws IOException {
        Deque<URI> open = new ArrayDeque<>();
        Set<URI> seen = new HashSet<>();
        open.add(service.ask(endpoint, wanted));
        out.write(service.frame().begin());
        long records = 0;
        long total = -1;
        boolean cut = false;
        while (!open.isEmpty() && !cut) {
            URI next = open.poll();
            // A service that leads back to a page it gave before would never end.
            if (!seen.add(next)) continue;
            Service.Answer answer = client.get(next, body -> service.read(endpoint, next, body));
            if (total < 0) total = answer.total();
            for (String record : answer.records()) {
                if (records == limit) {
                    cut = true;
                    break;
                }
                out.write(record);
                out.write('\n');
                records++;
            }
            List<URI> further = answer.next();
            for (int i = further.size() - 1; i >= 0; i--) open.push(further.get(i));
            if (records >= limit && !open.isEmpty()) cut = true;
        }
        out.write(service.frame().end());
        return new Outcome(records, total, cut);
    }
}
