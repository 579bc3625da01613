package org.coauthor.importer.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.coauthor.importer.SourceException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a request until it succeeds, as often as manners allow: waits twice as long each time, or longer where the server says so
 * (Retry-After, RFC 9110 10.2.3). Every {@link IOException} but {@link SourceException} counts as a fault that passes; all else ends it.
 *
 * @param pause waits; another in tests
 * @param phases is told what is being waited for
 */
record Attempts(Manners manners, Pause pause, Consumer<String> phases) {

    Attempts(Manners manners, Consumer<String> phases) {
        this(manners, wait -> Thread.sleep(wait.toMillis()), phases);
    }

    @FunctionalInterface
    interface Pause {
        void pause(Duration wait) throws InterruptedException;
    }

    @FunctionalInterface
    interface Request<T> {
        T make() throws IOException, InterruptedException;
    }

    /** An answer that may be another one at the next attempt. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
        private final transient @Nullable Duration told;

        Refused(int status, HttpHeaders headers) {
            super("it answers " + status);
            this.told = retryAfter(headers, Instant.now());
        }
    }

    /** There was no answer. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1;
        private final transient @Nullable Duration told;

        private Failed(IOException last, @Nullable Duration told) {
            super(words(last), last);
            this.told = told;
        }

        private static String words(IOException last) {
            if (last instanceof HttpConnectTimeoutException) return "cannot connect";
            if (last.getMessage() != null) return last.getMessage();
            return last instanceof ConnectException
                    ? "cannot connect"
                    : last.getClass().getSimpleName();
        }

        /** Whether the last attempt did not come as far as the server. */
        boolean unconnected() {
            return getCause() instanceof ConnectException || getCause() instanceof HttpConnectTimeoutException;
        }

        /** The wait that the server asks for, where patience does not reach so far; else null. */
        @Nullable
        Duration told() {
            return told;
        }
    }

    /** Whether a status that is no success may be another one at the next attempt. */
    static boolean passes(int status) {
        return status == 408 || status == 429 || status >= 500;
    }

    /** The first answer. */
    <T> T of(Request<T> request) throws Failed, SourceException, InterruptedException {
        Duration wait = manners.firstWait();
        for (int attempt = 1; ; attempt++) {
            IOException fault;
            try {
                return request.make();
            } catch (SourceException e) {
                throw e;
            } catch (IOException e) {
                fault = e;
            }
            Duration told = fault instanceof Refused refused ? refused.told : null;
            if (told != null && told.compareTo(manners.patience()) > 0) throw new Failed(fault, told);
            if (attempt >= manners.attempts()) throw new Failed(fault, null);
            phases.accept(
                    Failed.words(fault) + ", attempt " + (attempt + 1) + " of " + manners.attempts() + " follows");
            pause.pause(told != null && told.compareTo(wait) > 0 ? told : wait);
            wait = wait.multipliedBy(2);
        }
    }

    /** How long a server asks to wait: seconds or a date; null where it says nothing that can be read. */
    static @Nullable Duration retryAfter(HttpHeaders headers, Instant now) {
        String value = headers.firstValue("Retry-After").orElse("").strip();
        if (value.matches("\\d{1,9}")) return Duration.ofSeconds(Long.parseLong(value));
        if (value.isEmpty()) return null;
        try {
            Duration until = Duration.between(
                    now,
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
