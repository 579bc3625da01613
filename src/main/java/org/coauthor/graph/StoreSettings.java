package org.coauthor.graph;

import java.util.Map;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;

/**
 * What is set once a store and kept in it.
 *
 * @param largestTeam works of more authors make no COAUTHORED_WITH; at least 2
 */
public record StoreSettings(int largestTeam) {
    /** Where nothing has been set. A work of more authors says little about who works with whom, and has many pairs. */
    public static final int LARGEST_TEAM = 100;

    /** What holds where nothing has been set. */
    public static final StoreSettings DEFAULT = new StoreSettings(LARGEST_TEAM);

    public StoreSettings {
        if (largestTeam < 2)
            throw new CoauthorException(
                    Exit.USAGE, "a largest team of " + largestTeam + " makes no pairs", "give 2 or more");
    }

    /** The settings of a store. */
    public static StoreSettings of(Rows store) {
        for (Row row : store.read("MATCH (s:Setting {id: 'largestTeam'}) RETURN s.value AS value", Map.of()))
            return new StoreSettings(row.integer("value"));
        return DEFAULT;
    }
}
