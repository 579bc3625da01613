package org.coauthor.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;

/**
 * A source of a store in short, as people list and name it.
 *
 * @param statements how many it makes
 * @param bulk whether it was loaded at once
 */
public record ListedSource(
        String id, String path, String kind, @Nullable LocalDate asOf, int statements, int problems, boolean bulk) {

    /** All sources, sorted by path. */
    public static List<ListedSource> all(GraphStore store) {
        return store.read("""
                        MATCH (s:Source)
                        RETURN s.id AS id, s.path AS path, s.kind AS kind, s.asOf AS asOf,
                          size(coalesce(s.problems, [])) AS problems, s.statedIn IS NOT NULL AS bulk,
                          coalesce(s.records, 0) + size(coalesce(s.statements, []))
                          + reduce(n = 0, k IN [(:Work)-[r:STATED_IN]->(s) | size(coalesce(r.keys, []))] | n + k) AS statements
                        ORDER BY path, id""", Map.of()).stream()
                .map(r -> new ListedSource(
                        r.string("id"),
                        r.string("path"),
                        r.string("kind"),
                        r.dateOrNull("asOf"),
                        r.integer("statements"),
                        r.integer("problems"),
                        r.flag("bulk")))
                .toList();
    }

    /**
     * The source of an id, a path or the end of one, whose statements the store keeps one by one.
     *
     * @throws CoauthorException with {@link Exit#NOT_FOUND} where there is none or several, with {@link Exit#USAGE} where it was loaded
     *     at once
     */
    static ListedSource kept(GraphStore store, String idOrPath) {
        ListedSource found = find(all(store), idOrPath);
        if (!found.bulk()) return found;
        throw new CoauthorException(
                Exit.USAGE,
                found.path()
                        + " was loaded at once: it stands in the graph as a whole, and its statements are not kept one by one",
                "coauthor query asks the graph; to be rid of it, empty the store with coauthor store reset and import the others again");
    }

    private static ListedSource find(List<ListedSource> sources, String idOrPath) {
        String path = Library.path(idOrPath);
        Optional<ListedSource> byId = sources.stream()
                .filter(s -> s.id().equals(idOrPath) || s.path().equals(path))
                .findFirst();
        if (byId.isPresent()) return byId.get();
        List<ListedSource> byName =
                sources.stream().filter(s -> s.path().endsWith("/" + idOrPath)).toList();
        if (byName.size() == 1) return byName.get(0);
        throw new CoauthorException(
                Exit.NOT_FOUND,
                (byName.isEmpty() ? "no source " : "several sources ") + idOrPath,
                "coauthor sources list shows them with their ids");
    }
}
