package org.coauthor.importer.document;

import org.coauthor.text.NameParser;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a label or sentence names.
 *
 * @param name in natural order
 * @param institution said of them
 * @param note in brackets behind the name
 */
record Person(
        String name, @Nullable String institution, @Nullable String note) {

    static Person named(String written) {
        return new Person(NameParser.parse(written).natural(), null, null);
    }
}
