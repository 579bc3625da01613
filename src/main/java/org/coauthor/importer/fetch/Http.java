package org.coauthor.importer.fetch;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What every request over the web has in common: its client, and which faults pass and for how long they are waited out. */
final class Http {
    private Http() {}

    static HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(20))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** Whether a status that is no success may be another one at the next attempt. */
    static boolean passes(int status) {
        return status == 408 || status == 429 || status >= 500;
    }

    /** The wait before the next attempt: our own, or the longer one that the server asks for. */
    static Duration wait(Duration own, @Nullable Duration told) {
        return told != null && told.compareTo(own) > 0 ? told : own;
    }

    static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
