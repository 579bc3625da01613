package org.coauthor.report.conflict;

import java.util.List;

/**
 * A work under review.
 *
 * @param id the file's own
 * @param title as written
 * @param authors in order
 */
public record Submission(String id, String title, List<Party> authors) {
    public Submission {
        authors = List.copyOf(authors);
    }
}
