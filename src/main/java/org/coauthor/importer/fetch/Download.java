package org.coauthor.importer.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.coauthor.importer.SourceException;
import org.jspecify.annotations.Nullable;

/**
 * Brings a file from a web address, dumps of any size included: goes on where a connection broke or a run was ended (RFC 9110, 14.2 and
 * 13.1.5), and asks only whether it has changed where it is there already.
 */
public final class Download {
    private final Manners manners;
    private final AnswerCache cache;
    private final Attempts attempts;
    private final HttpClient http;

    public Download(Manners manners, AnswerCache cache) {
        this(new Attempts(manners, phase -> {}), cache);
    }

    Download(Attempts attempts, AnswerCache cache) {
        this.attempts = attempts;
        this.manners = attempts.manners();
        this.cache = cache;
        this.http = manners.client();
    }

    /** Whether a source's name is an address that this class reads. */
    public static boolean address(String name) {
        return name.regionMatches(true, 0, "https://", 0, 8) || name.regionMatches(true, 0, "http://", 0, 7);
    }

    /**
     * The file of an address, whole and as new as the server has it.
     *
     * @throws SourceException where it cannot be had
     */
    public Path file(String address) throws IOException {
        URI uri = uri(address);
        Path file = cache.file(uri).resolveSibling(cache.file(uri).getFileName() + ".file");
        if (manners.offline()) {
            if (Files.exists(file)) return file;
            throw new SourceException(
                    "offline", address + " has not been brought before", "run it without being offline");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            return attempts.of(() -> bring(address, uri, file));
        } catch (Attempts.Failed e) {
            throw new SourceException(
                    "unreadable",
                    "cannot read " + address + ": " + e.getMessage(),
                    "run the same again later: it goes on where it stopped");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException("interrupted", "interrupted", "");
        }
    }

    private Path bring(String address, URI uri, Path file) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = http.send(request(uri, file), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = new HeardBody(response.body(), manners.silence())) {
            int status = response.statusCode();
            if (status == 304) return file;
            if (status == 200 || status == 206) return take(response, body, file);
            if (status == 416) Files.deleteIfExists(part(file));
            else if (!Attempts.passes(status))
                throw new SourceException(
                        "unreadable", "cannot read " + address + ": it answers " + status, "check the address");
            throw new Attempts.Refused(status, response.headers());
        }
    }

    private static URI uri(String address) throws SourceException {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null && uri.getUserInfo() == null) return uri;
        } catch (IllegalArgumentException e) {
            // Told below with all others.
        }
        throw new SourceException(
                "address", "not an address that can be read: " + address, "write it as https://host/file");
    }

    private HttpRequest request(URI uri, Path file) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(manners.silence())
                .header("User-Agent", manners.userAgent())
                .header("Accept-Encoding", "identity");
        String partial = tag(part(file));
        if (partial != null && Files.exists(part(file)) && Files.size(part(file)) > 0)
            return request.header("Range", "bytes=" + Files.size(part(file)) + "-")
                    .header("If-Range", partial)
                    .build();
        String whole = tag(file);
        if (whole != null && Files.exists(file)) request.header("If-None-Match", whole);
        return request.build();
    }

    private static Path take(HttpResponse<InputStream> response, InputStream body, Path file) throws IOException {
        Path part = part(file);
        String tag = response.headers().firstValue("ETag").orElse("");
        boolean more = response.statusCode() == 206;
        if (!more) {
            Files.deleteIfExists(part);
            Files.writeString(tagFile(part), tag.startsWith("\"") ? tag : "");
        }
        try (OutputStream out = Files.newOutputStream(
                part,
                StandardOpenOption.CREATE,
                more ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING)) {
            body.transferTo(out);
        }
        // The file first: a run that ends between the two asks once more, rather than hold an old file for the new one.
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        Files.move(tagFile(part), tagFile(file), StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private static Path tagFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".etag");
    }

    private static @Nullable String tag(Path file) throws IOException {
        Path tag = tagFile(file);
        if (!Files.exists(tag)) return null;
        String value = Files.readString(tag);
        return value.isEmpty() ? null : value;
    }
}
