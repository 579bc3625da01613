package org.coauthor.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The bibliographic formats by the name that a person gives. */
public final class WorkFormats {
    private static final Map<String, WorkWriter> ALL = all();

    private WorkFormats() {}

    /** Every format's name and writer. */
    public static Map<String, WorkWriter> byName() {
        return ALL;
    }

    /** The writer of a format. */
    public static WorkWriter writer(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    private static Map<String, WorkWriter> all() {
        Map<String, WorkWriter> writers = new LinkedHashMap<>();
        writers.put("bibtex", new BibTexWriter(false));
        writers.put("bibtex-ascii", new BibTexWriter(true));
        writers.put("ris", new RisWriter());
        writers.put("csl-json", new CslJsonWriter());
        return Collections.unmodifiableMap(writers);
    }
}
