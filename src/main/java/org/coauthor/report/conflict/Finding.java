package org.coauthor.report.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What one rule finds between a reviewer and an author.
 *
 * @param rule the rule's id; {@code author} where the reviewer is an author of the work
 * @param verdict of this finding
 * @param author the author's name
 * @param detail works, grant, board or institution
 * @param from the begin of what was found
 * @param to the end or the newest date
 * @param path the names from the reviewer to the author
 * @param evidence where it is stated
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Finding(
        String rule,
        Verdict verdict,
        String author,
        List<String> detail,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        List<String> path,
        List<Evidence> evidence) {
    public Finding {
        detail = List.copyOf(detail);
        path = List.copyOf(path);
        evidence = List.copyOf(evidence);
    }
}
