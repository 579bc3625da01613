package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A work as one source states it.
 *
 * @param id the source's own key of the record, absent where it has none
 * @param title as written, without markup
 * @param authors in order; never "et al."
 * @param authorsTruncated the source cuts the author list
 * @param venue journal, conference or series, without year, volume and pages
 * @param year of publication
 * @param date of publication, where more than the year is stated
 * @param yearInferred the year was reckoned from the day of the document
 * @param status published, accepted, "preprint, under review", ...
 * @param type the BibTeX entry type that fits: article, inproceedings, book, incollection, phdthesis, techreport, misc
 * @param details further fields as BibTeX names them: volume, number, pages, publisher, address, series, isbn, url, note, affiliation
 * @param identifiers scheme to bare value: doi, arxiv, dblp, openalex, pmid, pmcid, isbn
 * @param topics areas and keywords
 * @param line first line of the entry, from 1; 0 where there are no lines
 * @param confidence how sure the reading is, above 0 and at most 1
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Work(
        @Nullable String id,
        @Nullable String title,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AuthorMention> authors,
        boolean authorsTruncated,
        @Nullable String venue,
        @Nullable Integer year,
        @Nullable PartialDate date,
        boolean yearInferred,
        @Nullable String status,
        @Nullable String type,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> details,
        @JsonAnyGetter @JsonAnySetter Map<String, String> identifiers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> topics,
        int line,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Certain.class)
        double confidence)
        implements Statement {

    public Work {
        authors = authors == null ? List.of() : List.copyOf(authors);
        details = sorted(details);
        identifiers = sorted(identifiers);
        topics = topics == null ? List.of() : List.copyOf(topics);
        confidence = confidence == 0 ? 1 : confidence;
    }

    private static Map<String, String> sorted(@Nullable Map<String, String> map) {
        if (map == null || map.isEmpty()) return Map.of();
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** The bare identifier of a scheme such as {@code doi}, or null. */
    public @Nullable String identifier(String scheme) {
        return identifiers.get(scheme);
    }

    @Override
    public String kind() {
        return "work";
    }

    /** A builder with nothing set. */
    public static WorkBuilder builder() {
        return new WorkBuilder();
    }

    /** A builder that starts from this work. */
    public WorkBuilder toBuilder() {
        return new WorkBuilder(this);
    }
}
