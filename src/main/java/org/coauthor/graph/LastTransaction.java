package org.coauthor.graph;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The last transaction that a database has committed: as long as it is the same, nothing has changed.
 *
 * @param database the database's own id
 * @param number counts up
 */
record LastTransaction(UUID database, long number) {
    private static final String PREFIX = "FB:";

    /**
     * What a bookmark of Neo4j 5 says of the one database it is of: after the prefix Base64 of PackStream, a list of one entry of 16 bytes
     * and a whole number, then what is of no matter here. Empty for other bookmarks.
     */
    static Optional<LastTransaction> of(String bookmark) {
        if (!bookmark.startsWith(PREFIX)) return Optional.empty();
        try {
            ByteBuffer in = ByteBuffer.wrap(Base64.getDecoder().decode(bookmark.substring(PREFIX.length())));
            if ((in.get() & 0xFF) != 0x91 || (in.get() & 0xFF) != 0xCC || in.get() != 16) return Optional.empty();
            UUID database = new UUID(in.getLong(), in.getLong());
            int first = in.get();
            long number =
                    switch (first & 0xFF) {
                        case 0xC8 -> in.get();
                        case 0xC9 -> in.getShort();
                        case 0xCA -> in.getInt();
                        case 0xCB -> in.getLong();
                        default -> first;
                    };
            return number < 0 ? Optional.empty() : Optional.of(new LastTransaction(database, number));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return database + ":" + number;
    }
}
