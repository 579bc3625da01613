package org.coauthor.report.conflict;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.coauthor.report.UserYaml;

/** What a rule says of a pair, from the mildest to the most severe. */
public enum Verdict {
    NONE,
    WAIVABLE,
    BORDERLINE,
    CONFLICT;

    @JsonCreator
    static Verdict of(String text) {
        return UserYaml.constant(Verdict.class, text);
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
