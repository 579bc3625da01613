package org.coauthor.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coauthor.graph.Library.Fate;
import org.coauthor.importer.Extracted;
import org.coauthor.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * The sources that a store shall hold.
 *
 * @param sources all of them
 * @param fates what becomes of those that are brought in, by their paths
 * @param ids of those that are brought in
 * @param written ids of those among them of which something is to be written
 */
record Incoming(List<StatedSource> sources, Map<String, Fate> fates, Set<String> ids, List<String> written) {

    /** These and no others. */
    static Incoming none(List<StatedSource> left) {
        return new Incoming(left, Map.of(), Set.of(), List.of());
    }

    /**
     * Those of a store with what is brought in.
     *
     * @param subject of whom these speak, where a person says so
     */
    static Incoming of(Held held, List<Extracted> extracted, @Nullable String subject) {
        Map<String, StatedSource> sources = new LinkedHashMap<>();
        // sources whose import was cut off between two batches: what the store has of them may be half
        List<StatedSource> cutOff = new ArrayList<>();
        for (StatedSource known : SourceLibrary.of(held.present())) sources.put(known.id(), known);
        for (String id : held.unfinished()) if (sources.containsKey(id)) cutOff.add(sources.get(id));
        Set<String> ids = new TreeSet<>();
        Set<String> written = new TreeSet<>();
        Map<String, Fate> fates = new LinkedHashMap<>();
        for (Extracted document : extracted) {
            StatedSource before = before(sources, document.source());
            StatedSource now = now(before, document, subject);
            boolean same = before != null && before.equals(now);
            fates.put(document.source().path(), before == null ? Fate.ADDED : same ? Fate.UNCHANGED : Fate.CHANGED);
            sources.put(now.id(), now);
            ids.add(now.id());
            if (!same) written.add(now.id());
            cutOff.removeIf(s -> s.id().equals(now.id()));
        }
        for (StatedSource half : cutOff) {
            sources.remove(half.id());
            fates.put(half.source().path(), Fate.CUT_OFF);
        }
        return new Incoming(List.copyOf(sources.values()), fates, ids, List.copyOf(written));
    }

    private static StatedSource now(@Nullable StatedSource before, Extracted document, @Nullable String subject) {
        Source source = document.source();
        String path = before == null || !before.source().sha256().equals(source.sha256())
                ? Library.path(source.path())
                : before.source().path();
        return new StatedSource(
                before == null ? Digest.id('s', source.kind() + "\n" + source.sha256()) : before.id(),
                new Source(path, source.kind(), source.sha256(), source.asOf()),
                subject == null && before != null ? before.subject() : subject,
                SourceLibrary.ordered(document.statements()),
                document.problems());
    }

    /** The same file (by path), or the same bytes elsewhere. */
    private static @Nullable StatedSource before(Map<String, StatedSource> sources, Source source) {
        String path = Library.path(source.path());
        StatedSource sameBytes = null;
        for (StatedSource known : sources.values()) {
            if (known.source().path().equals(path)) return known;
            if (known.source().sha256().equals(source.sha256())
                    && known.source().kind().equals(source.kind())) sameBytes = known;
        }
        return sameBytes;
    }
}
