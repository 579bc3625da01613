package org.coauthor.model;

/**
 * Something in a source that could not be read as it stands, with its place. Never the end of a file.
 *
 * @param code short and stable: {@code subject-unnamed}, {@code bad-record}, ...
 * @param line from 1, or 0 where the whole source is meant
 * @param column from 1, or 0 where the whole line is meant
 * @param message what and what to do, one sentence
 */
public record Problem(String code, int line, int column, String message) {
    /** As a person reads it: "what, at file:line [code]", without the line where the whole source is meant. */
    public String at(Object file) {
        return message + ", at " + file + (line > 0 ? ":" + line : "") + " [" + code + "]";
    }
}
