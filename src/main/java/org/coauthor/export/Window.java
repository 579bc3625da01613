package org.coauthor.export;

import java.util.HashMap;
import java.util.Map;
import org.coauthor.graph.StoreSettings;
import org.jspecify.annotations.Nullable;

/**
 * Which works count.
 *
 * @param from the first year, or null where there is no begin
 * @param to the last year, or null where there is no end
 * @param largestTeam works of more authors make no edges
 */
public record Window(@Nullable Integer from, @Nullable Integer to, int largestTeam) {
    /** Condition on a work {@code w}. */
    static final String WORK = "($from IS NULL OR w.year >= $from) AND ($to IS NULL OR w.year <= $to)";

    /** Every work of the store. */
    public static Window all() {
        return new Window(null, null, StoreSettings.LARGEST_TEAM);
    }

    boolean bounded() {
        return from != null || to != null;
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("largest", largestTeam);
        return parameters;
    }
}
