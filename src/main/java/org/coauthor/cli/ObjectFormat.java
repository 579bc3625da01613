package org.coauthor.cli;

import java.util.Locale;

/** How objects are printed that do not fit a table of plain cells. */
enum ObjectFormat {
    TABLE,
    JSON,
    JSONL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
