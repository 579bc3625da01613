package org.coauthor.importer.bibtex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.coauthor.importer.Sink;
import org.jspecify.annotations.Nullable;

/** What entries inherit from those that {@code crossref} and {@code xdata} name, by BibLaTeX's default rules (manual, appendix B). */
final class BibtexCrossrefs {
    private static final int CHAIN_MAX = 8;
    private static final Set<String> NOT_INHERITED = Set.of(
            "ids",
            "crossref",
            "xref",
            "entryset",
            "entrysubtype",
            "execute",
            "label",
            "options",
            "presort",
            "related",
            "relatedoptions",
            "relatedstring",
            "relatedtype",
            "shorthand",
            "shorthandintro",
            "sortkey",
            "xdata",
            "keywords",
            "keyword",
            "indextitle",
            "indexsorttitle",
            "sorttitle",
            "shorttitle",
            "annotation",
            "abstract",
            "pages",
            "doi",
            "eprint",
            "url",
            "note",
            "file");
    private static final Set<String> PARTS = Set.of(
            "inbook",
            "incollection",
            "inproceedings",
            "conference",
            "inreference",
            "suppbook",
            "suppcollection",
            "bookinbook");

    private final Set<String> wanted = new HashSet<>();
    private final Map<String, BibtexEntry> parents = new HashMap<>();

    /** Notes which other entries this one needs; all entries first. */
    void want(BibtexEntry entry) {
        for (String field : new String[] {"crossref", "xdata"}) {
            String keys = entry.fields().get(field);
            if (keys == null) continue;
            for (String key : keys.split(",", -1)) wanted.add(same(key));
        }
    }

    boolean none() {
        return wanted.isEmpty();
    }

    /** Keeps an entry that another one needs; all entries next. */
    void keep(BibtexEntry entry) {
        if (wanted.contains(same(entry.key()))) parents.putIfAbsent(same(entry.key()), entry);
        String aliases = entry.fields().get("ids");
        if (aliases == null) return;
        for (String alias : aliases.split(",", -1))
            if (wanted.contains(same(alias))) parents.putIfAbsent(same(alias), entry);
    }

    /** The entry with what it inherits. */
    BibtexEntry complete(BibtexEntry entry, Sink sink) {
        return none() ? entry : complete(entry, sink, 0);
    }

    private BibtexEntry complete(BibtexEntry entry, Sink sink, int depth) {
        Map<String, String> fields = new LinkedHashMap<>(entry.fields());
        String data = fields.get("xdata");
        if (data != null && depth < CHAIN_MAX)
            for (String key : data.split(",", -1)) {
                BibtexEntry parent = parent(key, entry, sink);
                if (parent != null)
                    complete(parent, sink, depth + 1).fields().forEach((name, value) -> {
                        if (!name.equals("crossref") && !name.equals("ids")) fields.putIfAbsent(name, value);
                    });
            }
        String crossref = fields.get("crossref");
        BibtexEntry parent = crossref == null || depth >= CHAIN_MAX ? null : parent(crossref, entry, sink);
        if (parent != null && parent != entry) inherit(entry.type(), complete(parent, sink, depth + 1), fields);
        return new BibtexEntry(entry.type(), entry.key(), fields, entry.line());
    }

    private @Nullable BibtexEntry parent(String key, BibtexEntry child, Sink sink) {
        BibtexEntry parent = parents.get(same(key));
        if (parent == null)
            sink.problem(
                    "missing-crossref", child.line(), 0, "the entry refers to " + key.strip() + ", which is not there");
        return parent;
    }

    private static void inherit(String type, BibtexEntry parent, Map<String, String> fields) {
        boolean part = PARTS.contains(type);
        boolean article = type.equals("article");
        parent.fields().forEach((name, value) -> {
            if (NOT_INHERITED.contains(name)) return;
            if (part && name.equals("title")) fields.putIfAbsent("booktitle", value);
            else if (part && name.equals("subtitle")) fields.putIfAbsent("booksubtitle", value);
            else if (part && name.equals("author") && !type.equals("inbook")) fields.putIfAbsent("bookauthor", value);
            else if (article && name.equals("title")) fields.putIfAbsent("journaltitle", value);
            else if (article && name.equals("subtitle")) fields.putIfAbsent("journalsubtitle", value);
            else if (!name.equals("titleaddon")) fields.putIfAbsent(name, value);
        });
    }

    /** BibTeX takes keys as the same whatever their case. */
    private static String same(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }
}
