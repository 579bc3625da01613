package org.coauthor.importer.fetch;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How services are treated.
 *
 * @param agent the program's name and version, as services see it
 * @param contact whom a service may write to; sent, never kept; null for nobody
 * @param offline whether nothing is asked and only what was answered before is used
 * @param oldest how old such an answer may be
 * @param patience the longest wait that a service may ask for before it counts as shut
 * @param attempts how often one request is made before it counts as failed
 * @param firstWait the wait before the second attempt; each further one is twice as long
 * @param silence how long a server may say nothing before the connection counts as broken
 */
public record Manners(
        String agent,
        @Nullable String contact,
        boolean offline,
        Duration oldest,
        Duration patience,
        int attempts,
        Duration firstWait,
        Duration silence) {

    private static final String AGENT = "coauthor/"
            + Objects.requireNonNullElse(Manners.class.getPackage().getImplementationVersion(), "development");

    /** Six attempts within about half a minute, waits of up to five minutes where a service asks for them, answers of a week. */
    public static Manners usual(@Nullable String contact, boolean offline) {
        return new Manners(
                AGENT,
                contact,
                offline,
                Duration.ofDays(7),
                Duration.ofMinutes(5),
                6,
                Duration.ofSeconds(1),
                Duration.ofMinutes(1));
    }

    /** The same, as {@code COAUTHOR_MAILTO} and {@code COAUTHOR_OFFLINE} have it. */
    public static Manners of(Map<String, String> environment) {
        String contact = environment.getOrDefault("COAUTHOR_MAILTO", "");
        String offline = environment.getOrDefault("COAUTHOR_OFFLINE", "");
        return usual(contact.isBlank() ? null : contact.strip(), !offline.isBlank() && !offline.equals("0"));
    }

    HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    String userAgent() {
        return contact == null ? agent : agent + " (mailto:" + contact + ")";
    }
}
