package org.coauthor.importer.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A public bibliographic service: how it is asked, and how its answers are read. Holds no state. */
public interface Service {
    /** The name that users call it by. */
    String name();

    /** Where it answers, without a slash at the end. */
    String endpoint();

    /** The least time between two requests that it asks for. */
    Duration interval();

    /** The media type to ask for. */
    default String accept() {
        return "application/json";
    }

    /** A key that the service knows its users by, if it has one. */
    default @Nullable Key key() {
        return null;
    }

    /** How the file of the records begins, and how it ends; each record stands on lines of its own between them. */
    default Frame frame() {
        return new Frame("jsonl", "", "");
    }

    /**
     * What to ask first.
     *
     * @param endpoint where the service answers
     * @param wanted an identifier that the service knows, or words to look for
     */
    URI ask(String endpoint, String wanted);

    /**
     * Reads an answer.
     *
     * @param asked what was asked
     * @throws IOException where it is not what the service answers: cut off, garbled, another page
     */
    Answer read(String endpoint, URI asked, byte[] body) throws IOException;

    /** What of an answer may stay on disk; e-mail addresses may not. */
    default byte[] kept(byte[] body) throws IOException {
        return body;
    }

    /**
     * What an answer holds.
     *
     * @param records in the form that the importer of the service's kind reads
     * @param next what to ask next, in this order, before what was to be asked already
     * @param total how many records the service has of what is wanted; below 0 where it does not say
     */
    record Answer(List<String> records, List<URI> next, long total) {}

    /**
     * How a file is framed.
     *
     * @param extension of the file's name, without its dot
     */
    record Frame(String extension, String begin, String end) {}

    /**
     * A key to the service.
     *
     * @param variable of the environment that holds it
     * @param header that it is sent in, or null where it is a parameter
     * @param parameter that it is sent in, or null where it is a header
     */
    record Key(
            String variable,
            @Nullable String header,
            @Nullable String parameter) {}
}
