package org.coauthor.importer;

import java.io.IOException;

/** A source that cannot be read at all: what is wrong with it, and what to do. Other sources go on. */
public final class SourceException extends IOException {
    private static final long serialVersionUID = 1;
    private final String code;
    private final String hint;

    public SourceException(String code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    /** For a source whose bytes the system does not give. */
    static SourceException unreadable(String name, Exception why) {
        String reason = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        SourceException made = new SourceException(
                "unreadable", "cannot read " + name + ": " + reason, "check that the file is whole and may be read");
        made.initCause(why);
        return made;
    }

    /** Short and stable: {@code empty}, {@code binary}, {@code too-large}, {@code unknown-kind}, ... */
    public String code() {
        return code;
    }

    /** What to do. */
    public String hint() {
        return hint;
    }
}
