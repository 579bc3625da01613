package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.model.Statement;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/** Joins the works that a page shows with those that it carries for machines (hidden BibTeX, JSON-LD). */
final class EmbeddedWorks {
    private EmbeddedWorks() {}

    /** Completes the shown works by the carried ones of the same title, and adds carried ones that are not shown. */
    static void join(List<Statement> shown, List<Statement> carried) {
        Map<String, Work> works = new LinkedHashMap<>();
        for (Statement s : carried)
            if (s instanceof Work w && w.title() != null) works.merge(key(w), w, EmbeddedWorks::joined);
        List<Statement> out = new ArrayList<>();
        for (Statement s : shown) {
            Work same = s instanceof Work w ? works.remove(key(w)) : null;
            out.add(same != null && s instanceof Work w ? joined(w, same) : s);
        }
        out.addAll(works.values());
        for (Statement s : carried) if (!(s instanceof Work)) out.add(s);
        shown.clear();
        shown.addAll(out);
    }

    private static String key(Work work) {
        return Folding.key(work.title() == null ? "" : work.title());
    }

    /** The first, and what only the second says; the longer list of authors stands. */
    private static Work joined(Work first, Work second) {
        WorkBuilder work = first.toBuilder();
        if (second.authors().size() > first.authors().size())
            work.authors(second.authors()).authorsTruncated(second.authorsTruncated());
        work.venue(either(first.venue(), second.venue()));
        if (first.date() == null) {
            if (second.date() != null) work.date(second.date());
            else if (first.year() == null) work.year(second.year());
        }
        work.status(either(first.status(), second.status()));
        work.type(either(first.type(), second.type()));
        second.details().forEach((k, v) -> {
            if (!first.details().containsKey(k)) work.detail(k, v);
        });
        second.identifiers().forEach((k, v) -> {
            if (first.identifier(k) == null) work.identifier(k, v);
        });
        return work.build();
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
