package org.coauthor.cli;

import java.util.Locale;

/** How a listing is printed. */
enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
