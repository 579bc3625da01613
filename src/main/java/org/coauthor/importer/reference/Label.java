package org.coauthor.importer.reference;

/** What a token of a reference string belongs to. */
enum Label {
    AUTHOR,
    TITLE,
    VENUE,
    DATE,
    VOLUME,
    PAGES,
    PUBLISHER,
    PLACE,
    EDITOR,
    SERIES,
    NOTE,
    LINK,
    NUMBER,
    KIND;

    static final Label[] ALL = values();

    int bit() {
        return 1 << ordinal();
    }
}
