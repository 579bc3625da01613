package org.coauthor.importer.bibtex;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the file.
 *
 * @param type in lower case
 * @param key the citation key; empty where there is none
 * @param fields lower-case name to value, still LaTeX, strings put in; in the file's order
 * @param line of the entry's {@code @}, from 1
 */
record BibtexEntry(String type, String key, Map<String, String> fields, int line) {

    /** The first of these fields that is there and not empty. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null && !value.isBlank()) return value;
        }
        return null;
    }
}
