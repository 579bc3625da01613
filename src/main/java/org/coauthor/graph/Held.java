package org.coauthor.graph;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a store holds before its sources change.
 *
 * @param unfinished the ids of the sources that were coming in when a load was cut off
 */
record Held(Present present, Set<String> unfinished, StoreSettings settings) {
    /** All of it. */
    static Held of(GraphStore store) {
        return new Held(Present.read(store), unfinished(store), StoreSettings.of(store));
    }

    /** The sources alone. */
    static Held sources(GraphStore store) {
        return new Held(Present.sources(store), unfinished(store), StoreSettings.of(store));
    }

    /** What a store holds that is not there yet. */
    static Held nothing(StoreSettings settings) {
        return new Held(Present.NOTHING, Set.of(), settings);
    }

    private static Set<String> unfinished(GraphStore store) {
        Set<String> unfinished = new TreeSet<>();
        for (Row row : store.read("MATCH (s:Setting {id: 'unfinished'}) RETURN s.value AS ids", Map.of()))
            unfinished.addAll(row.strings("ids"));
        return unfinished;
    }
}
