package org.coauthor.cli;

/** How a listing is printed. */
enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV
}
