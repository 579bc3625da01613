package org.coauthor.network.measure;

/** A measure that says what it is. */
public interface Defined {
    /** What it says of someone or something. */
    String definition();

    /** The papers that define it, and show how it is computed. */
    String source();

    /** What it takes, by n people and m pairs. */
    String cost();
}
