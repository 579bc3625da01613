package org.coauthor.importer.record;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of works that sources use, as the BibTeX entry types that fit. */
public final class WorkTypes {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article"),
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("journal-article", "article"),
            Map.entry("journalarticle", "article"),
            Map.entry("review", "article"),
            Map.entry("review-article", "article"),
            Map.entry("letter", "article"),
            Map.entry("editorial", "article"),
            Map.entry("erratum", "article"),
            Map.entry("journal article", "article"),
            Map.entry("magazine article", "article"),
            Map.entry("newspaper article", "article"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("proceedings-article", "inproceedings"),
            Map.entry("conference-paper", "inproceedings"),
            Map.entry("conference paper", "inproceedings"),
            Map.entry("conference proceedings", "inproceedings"),
            Map.entry("conference-abstract", "inproceedings"),
            Map.entry("conference-poster", "inproceedings"),
            Map.entry("conference", "inproceedings"),
            Map.entry("chapter", "incollection"),
            Map.entry("book-chapter", "incollection"),
            Map.entry("book-section", "incollection"),
            Map.entry("book section", "incollection"),
            Map.entry("book-part", "incollection"),
            Map.entry("reference-entry", "incollection"),
            Map.entry("entry-encyclopedia", "incollection"),
            Map.entry("entry-dictionary", "incollection"),
            Map.entry("book", "book"),
            Map.entry("edited-book", "book"),
            Map.entry("edited book", "book"),
            Map.entry("monograph", "book"),
            Map.entry("reference-book", "book"),
            Map.entry("proceedings", "proceedings"),
            Map.entry("dissertation", "phdthesis"),
            Map.entry("dissertation-thesis", "phdthesis"),
            Map.entry("thesis", "phdthesis"),
            Map.entry("report", "techreport"),
            Map.entry("working-paper", "techreport"),
            Map.entry("technical-standard", "techreport"),
            Map.entry("patent", "patent"));

    private WorkTypes() {}

    /** The fitting entry type, {@code misc} where none fits, null for null. */
    public static @Nullable String of(@Nullable String type) {
        return type == null
                ? null
                : TYPES.getOrDefault(type.toLowerCase(Locale.ROOT).replace('_', '-'), "misc");
    }
}
