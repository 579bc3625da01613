package org.coauthor.lineage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * That one person advised another, as stated once.
 *
 * @param kind doctoral, postdoctoral, masters, undergraduate, internship, committee, visiting, unspecified, hypothesis
 * @param institution where
 * @param topic of the work together; of a hypothesis, what it rests on
 * @param from the begin, as precise as known
 * @param to the end
 * @param inferred concluded, not read
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Relation(
        String kind,
        @Nullable String institution,
        @Nullable String topic,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        boolean inferred) {
    /** The kind under which a doctorate is supervised. */
    public static final String DOCTORAL = "doctoral";

    /** The kind of what is guessed from co-authorship. */
    public static final String HYPOTHESIS = "hypothesis";

    /** A relation of which nothing more is known. */
    public static final Relation UNSPECIFIED = new Relation("unspecified", null, null, null, null, false);

    /** Whether it is a guess from co-authorship, not a fact of any source. */
    @JsonIgnore
    public boolean hypothesis() {
        return kind.equals(HYPOTHESIS);
    }

    /** In words, for a label: {@code doctoral, Göttingen, 1907 to 1910}; empty where nothing is known. */
    public String told() {
        List<String> words = new ArrayList<>();
        if (!kind.equals(UNSPECIFIED.kind)) words.add(kind);
        if (institution != null) words.add(institution);
        if (from != null && to != null && from.year() != to.year()) words.add(from.year() + " to " + to.year());
        else if (to != null) words.add("" + to.year());
        else if (from != null) words.add("from " + from.year());
        if (hypothesis() && topic != null) words.add(topic);
        else if (inferred) words.add("inferred");
        return String.join(", ", words);
    }
}
