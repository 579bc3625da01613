package org.coauthor.network;

/** Where authorships come from: a store, a snapshot. */
@FunctionalInterface
public interface AuthorshipSource {
    /** Reads all authors and works. Cost: linear. */
    Authorships read();
}
