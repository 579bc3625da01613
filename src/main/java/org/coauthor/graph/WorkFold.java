package org.coauthor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.coauthor.identity.SourcedWork;
import org.coauthor.identity.VenueNames;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.jspecify.annotations.Nullable;

/** The properties of a work of which several records speak: published before preprint, full before short. */
final class WorkFold {
    /** Where preprints stand, by the names that the vocabulary of venues gives them. */
    private static final Set<String> PREPRINTS = Set.of("arXiv", "bioRxiv", "medRxiv", "SSRN", "OpenReview");

    private final List<Work> best;

    WorkFold(List<SourcedWork> records) {
        best = records.stream()
                .sorted(Comparator.comparing((SourcedWork r) -> !published(r.work()))
                        .thenComparing(r -> r.work().authorsTruncated())
                        .thenComparing(r -> -r.work().authors().size())
                        .thenComparing(SourcedWork::sourceId)
                        .thenComparing(SourcedWork::recordKey))
                .map(SourcedWork::work)
                .toList();
    }

    private static boolean published(Work work) {
        String venue = work.venue();
        return venue != null && !PREPRINTS.contains(VenueNames.bundled().name(venue));
    }

    private <T> @Nullable T first(Function<Work, @Nullable T> field) {
        for (Work work : best) {
            T value = field.apply(work);
            if (value != null) return value;
        }
        return null;
    }

    String title() {
        String title = first(Work::title);
        return title == null ? "" : title;
    }

    @Nullable
    String venue() {
        return first(Work::venue);
    }

    @Nullable
    Integer year() {
        return first(Work::year);
    }

    @Nullable
    String status() {
        return first(Work::status);
    }

    /** The preprint and what it became, where records speak of both: {@code arXiv, 2021, 2101.00001} and {@code COLT, 2022}. */
    List<String> versions() {
        Optional<Work> preprint = best.stream()
                .filter(w -> !published(w) && (w.venue() != null || w.identifier("arxiv") != null))
                .min(Comparator.comparing(w -> w.year() == null ? Integer.MAX_VALUE : w.year()));
        if (preprint.isEmpty() || !published(best.get(0))) return List.of();
        String identifier = preprint.get().identifier("arxiv") == null ? "doi" : "arxiv";
        return List.of(version("arXiv", preprint.get(), identifier), version("", best.get(0), "doi"));
    }

    private static String version(String otherwise, Work work, String identifier) {
        String venue = work.venue();
        List<String> parts = new ArrayList<>(List.of(venue == null ? otherwise : venue));
        if (work.year() != null) parts.add(work.year().toString());
        String id = work.identifier(identifier);
        if (id != null) parts.add(id);
        return String.join(", ", parts);
    }

    /** Everything that stands on the node, {@code id} apart. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        for (Work work : best) {
            work.identifiers().forEach(properties::putIfAbsent);
            work.details().forEach(properties::putIfAbsent);
        }
        GraphDraft.put(properties, "title", title());
        GraphDraft.put(properties, "year", year());
        PartialDate date = date();
        GraphDraft.put(properties, "date", date == null ? null : date.toString());
        GraphDraft.put(properties, "status", status());
        GraphDraft.put(properties, "type", first(Work::type));
        if (!versions().isEmpty()) properties.put("versions", versions());
        if (best.stream().allMatch(Work::authorsTruncated)) properties.put("authorsTruncated", true);
        if (best.stream().allMatch(w -> w.year() == null || w.yearInferred()) && year() != null)
            properties.put("yearInferred", true);
        return properties;
    }

    /** The most precise date of the year that was chosen. */
    private @Nullable PartialDate date() {
        Integer year = year();
        List<PartialDate> dates = new ArrayList<>();
        for (Work work : best) {
            PartialDate date = work.date();
            if (date != null && (year == null || date.year() == year)) dates.add(date);
        }
        return dates.stream()
                .max(Comparator.comparing((PartialDate d) -> d.day() != 0 ? 2 : d.month() != 0 ? 1 : 0))
                .orElse(null);
    }
}
