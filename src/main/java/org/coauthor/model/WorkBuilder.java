package org.coauthor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the fields of a {@link Work}; blank texts count as absent. Not thread-safe. */
public final class WorkBuilder {
    private @Nullable String id;
    private @Nullable String title;
    private List<AuthorMention> authors = new ArrayList<>();
    private boolean authorsTruncated;
    private @Nullable String venue;
    private @Nullable Integer year;
    private @Nullable PartialDate date;
    private boolean yearInferred;
    private @Nullable String status;
    private @Nullable String type;
    private final Map<String, String> details = new TreeMap<>();
    private final Map<String, String> identifiers = new TreeMap<>();
    private final Set<String> topics = new LinkedHashSet<>();
    private int line;
    private double confidence = 1;

    WorkBuilder() {}

    WorkBuilder(Work work) {
        id = work.id();
        title = work.title();
        authors.addAll(work.authors());
        authorsTruncated = work.authorsTruncated();
        venue = work.venue();
        year = work.year();
        date = work.date();
        yearInferred = work.yearInferred();
        status = work.status();
        type = work.type();
        details.putAll(work.details());
        identifiers.putAll(work.identifiers());
        topics.addAll(work.topics());
        line = work.line();
        confidence = work.confidence();
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    public WorkBuilder id(@Nullable String value) {
        id = text(value);
        return this;
    }

    public WorkBuilder title(@Nullable String value) {
        title = text(value);
        return this;
    }

    public @Nullable String title() {
        return title;
    }

    public WorkBuilder author(AuthorMention author) {
        authors.add(author);
        return this;
    }

    public WorkBuilder authors(List<AuthorMention> value) {
        authors = new ArrayList<>(value);
        return this;
    }

    public List<AuthorMention> authors() {
        return List.copyOf(authors);
    }

    public WorkBuilder authorsTruncated(boolean value) {
        authorsTruncated = value;
        return this;
    }

    public WorkBuilder venue(@Nullable String value) {
        venue = text(value);
        return this;
    }

    public WorkBuilder year(@Nullable Integer value) {
        year = value;
        return this;
    }

    /** Sets the date, and the year where there is none yet. */
    public WorkBuilder date(@Nullable PartialDate value) {
        date = value;
        if (value != null && year == null) year = value.year();
        return this;
    }

    public WorkBuilder yearInferred(boolean value) {
        yearInferred = value;
        return this;
    }

    public WorkBuilder status(@Nullable String value) {
        status = text(value);
        return this;
    }

    public WorkBuilder type(@Nullable String value) {
        type = text(value);
        return this;
    }

    /** A further field by its BibTeX name; blank values are passed over. */
    public WorkBuilder detail(String name, @Nullable String value) {
        String kept = text(value);
        if (kept != null) details.put(name, kept);
        return this;
    }

    /** A bare identifier by scheme ({@code doi}, {@code arxiv}, ...); blank values are passed over. */
    public WorkBuilder identifier(String scheme, @Nullable String value) {
        String kept = text(value);
        if (kept != null) identifiers.put(scheme, kept);
        return this;
    }

    public WorkBuilder topic(@Nullable String value) {
        String kept = text(value);
        if (kept != null) topics.add(kept);
        return this;
    }

    public WorkBuilder line(int value) {
        line = value;
        return this;
    }

    public WorkBuilder confidence(double value) {
        confidence = value;
        return this;
    }

    public Work build() {
        return new Work(
                id,
                title,
                authors,
                authorsTruncated,
                venue,
                year,
                date,
                yearInferred,
                status,
                type,
                details,
                identifiers,
                List.copyOf(topics),
                line,
                confidence);
    }
}
