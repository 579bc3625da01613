package org.coauthor.report;

import java.util.List;
import java.util.Optional;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A work with its authors and when it appeared.
 *
 * @param id stable
 * @param title as written
 * @param date as precise as it is known; absent where not even the year is
 * @param status published, accepted, "preprint, under review", ...
 * @param type the BibTeX entry type
 * @param venue journal or conference
 * @param authorsTruncated the source cuts the author list
 * @param authors in order
 * @param evidence where the work is stated
 */
public record DatedWork(
        String id,
        String title,
        @Nullable PartialDate date,
        @Nullable String status,
        @Nullable String type,
        @Nullable String venue,
        boolean authorsTruncated,
        List<Authorship> authors,
        List<Evidence> evidence) {

    /**
     * One person's place in the author list.
     *
     * @param author the person's id
     * @param position from 0; -1 where it is not known
     * @param nameAsWritten in this work
     * @param inferred concluded, not read
     */
    public record Authorship(
            String author, int position, @Nullable String nameAsWritten, boolean inferred) {}

    public DatedWork {
        authors = List.copyOf(authors);
        evidence = List.copyOf(evidence);
    }

    /** This person's place among the authors. */
    public Optional<Authorship> authorship(String person) {
        return authors.stream().filter(a -> a.author().equals(person)).findFirst();
    }

    /** How many different people the author list names. */
    public int teamSize() {
        return (int) authors.stream().map(Authorship::author).distinct().count();
    }
}
