package org.coauthor.importer.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;

/**
 * Asks one service, one request at a time: says who asks, keeps the service's pace, waits when told to (Retry-After, RFC 9110 10.2.3),
 * tries again after faults that pass (408, 429, 5xx, broken connections, answers that are not whole), and keeps what was answered.
 */
public final class PoliteClient {
    /** The largest answer, in bytes: 64 MiB. */
    static final int LARGEST = 64 << 20;

    private final Service service;
    private final Manners manners;
    private final AnswerCache cache;
    private final Map<String, String> environment;
    private final Attempts attempts;
    private final HttpClient http;
    private int asked;
    private int remembered;

    /** @param phases is told what is being waited for */
    public PoliteClient(
            Service service,
            Manners manners,
            AnswerCache cache,
            Map<String, String> environment,
            Consumer<String> phases) {
        this(service, new Attempts(manners, phase -> phases.accept(service.name() + ": " + phase)), cache, environment);
    }

    PoliteClient(Service service, Attempts attempts, AnswerCache cache, Map<String, String> environment) {
        this.service = service;
        this.attempts = attempts;
        this.manners = attempts.manners();
        this.cache = cache;
        this.environment = environment;
        this.http = manners.client();
    }

    /** How many requests were made, those that failed included. */
    public int asked() {
        return asked;
    }

    /** How many answers were there already. */
    public int remembered() {
        return remembered;
    }

    /** Reads an answer. */
    @FunctionalInterface
    interface Reader<T> {
        /** @throws IOException where it is not whole */
        T read(byte[] body) throws IOException;
    }

    /**
     * The answer to a request, from disk or from the service.
     *
     * @throws CoauthorException where the service knows no such thing (5), or does not answer (3)
     */
    <T> T get(URI uri, Reader<T> reader) {
        try {
            byte[] known =
                    cache.get(uri, Instant.now(), manners.offline() ? Duration.ofDays(36_500) : manners.oldest());
            if (known != null) {
                remembered++;
                return reader.read(known);
            }
            if (manners.offline())
                throw failure("there is no kept answer to " + uri, "ask again without --offline", null);
            return ask(uri, reader);
        } catch (IOException e) {
            throw failure("the kept answers cannot be used: " + e.getMessage(), "remove the folder of kept answers", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CoauthorException(Exit.INTERRUPTED, "interrupted", "", e);
        }
    }

    private <T> T ask(URI uri, Reader<T> reader) throws IOException, InterruptedException {
        try {
            return attempts.of(() -> askOnce(uri, reader));
        } catch (Attempts.Failed e) {
            Duration told = e.told();
            if (told != null)
                throw failure(
                        service.name() + " asks to wait " + told.toSeconds() + " seconds",
                        "run the same again after that; what was answered is kept",
                        null);
            throw failure(
                    "no answer from " + uri + " in " + manners.attempts() + " attempts: " + e.getMessage(),
                    e.unconnected()
                            ? "check the network; --offline uses what was answered before"
                            : "run the same again later; what was answered is kept",
                    null);
        }
    }

    private <T> T askOnce(URI uri, Reader<T> reader) throws IOException, InterruptedException {
        if (asked++ > 0) attempts.pause().pause(service.interval());
        attempts.phases().accept("asking " + uri.getHost());
        HttpResponse<InputStream> response = http.send(request(uri), HttpResponse.BodyHandlers.ofInputStream());
        byte[] body = body(response);
        int status = response.statusCode();
        if (status == 200) {
            byte[] kept = service.kept(body);
            T answer = reader.read(kept);
            cache.put(uri, kept);
            return answer;
        }
        if (status == 404 || status == 410)
            throw new CoauthorException(
                    Exit.NOT_FOUND, service.name() + " knows nothing of " + uri, "check the identifier");
        if (!Attempts.passes(status))
            throw failure(service.name() + " refuses " + uri + ": " + status, hint(status), null);
        throw new Attempts.Refused(status, response.headers());
    }

    private HttpRequest request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .timeout(manners.silence())
                .header("User-Agent", manners.userAgent())
                .header("Accept", service.accept());
        Service.Key key = service.key();
        String secret = key == null ? null : environment.get(key.variable());
        if (key == null || secret == null || secret.isBlank())
            return request.uri(uri).build();
        if (key.header() != null)
            return request.uri(uri).header(key.header(), secret).build();
        String glue = uri.getRawQuery() == null ? "?" : "&";
        return request.uri(URI.create(uri + glue + key.parameter() + "=" + Answers.encoded(secret)))
                .build();
    }

    private byte[] body(HttpResponse<InputStream> response) throws IOException {
        try (InputStream in = new HeardBody(response.body(), manners.silence())) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) throw new IOException("the answer is larger than " + LARGEST + " bytes");
            return body;
        }
    }

    private String hint(int status) {
        Service.Key key = service.key();
        if ((status == 401 || status == 403) && key != null)
            return "put the key that the service gave you into $" + key.variable();
        return "check what is asked for";
    }

    private static CoauthorException failure(String message, String hint, @Nullable Exception cause) {
        return new CoauthorException(Exit.NO_SOURCE, message, hint, cause == null ? new IOException(message) : cause);
    }
}
