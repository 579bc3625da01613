package org.coauthor.report.conflict;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a rule says of a pair, from the mildest to the most severe. */
public enum Verdict {
    NONE,
    WAIVABLE,
    BORDERLINE,
    CONFLICT;

    @JsonCreator
    static Verdict of(String text) {
        return valueOf(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
