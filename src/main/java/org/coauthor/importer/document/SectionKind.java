package org.coauthor.importer.document;

/** What a section of a CV or homepage is about. The names are those of {@code headings.txt}. */
enum SectionKind {
    PROFILE,
    MENTORING,
    TALKS,
    TEACHING,
    EDITING,
    COMMITTEES,
    SERVICE,
    NEWS,
    AWARDS,
    GRANTS,
    EDUCATION,
    PRESS,
    PUBLICATIONS,
    INTERESTS,
    POSITIONS,
    OTHER
}
