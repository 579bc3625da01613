package org.coauthor.report.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coauthor.model.Award;
import org.coauthor.model.Editing;
import org.coauthor.model.Education;
import org.coauthor.model.Grant;
import org.coauthor.model.Interest;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Position;
import org.coauthor.model.Statement;
import org.coauthor.model.Subject;
import org.jspecify.annotations.Nullable;

/** A statement in one line of text. */
final class Fields {
    private Fields() {}

    static String of(Statement s) {
        List<String> parts = new ArrayList<>();
        if (s instanceof Subject x) add(parts, x.name() == null ? "(not named)" : x.name());
        else if (s instanceof Position x)
            add(parts, x.title(), x.department(), x.institution(), x.location(), span(x.from(), x.to()));
        else if (s instanceof Education x)
            add(parts, x.degree(), x.field(), x.department(), x.institution(), span(x.from(), x.to()));
        else if (s instanceof Mentoring x)
            add(
                    parts,
                    x.mentor() + verb(x.relation()) + (x.mentee() == null ? "the owner" : x.mentee()),
                    "committee".equals(x.relation()) || "unspecified".equals(x.relation()) ? null : x.relation(),
                    x.institution(),
                    x.topic(),
                    span(x.from(), x.to()));
        else if (s instanceof Editing x) add(parts, x.role(), x.venue(), span(x.from(), x.to()));
        else if (s instanceof Grant x) add(parts, x.title(), x.funder(), x.role(), span(x.from(), x.to()));
        else if (s instanceof Award x)
            add(parts, x.title(), x.date() == null ? null : x.date().toString());
        else if (s instanceof Interest x) add(parts, x.topic());
        else add(parts, s.toString());
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, @Nullable String... values) {
        for (String value : values) if (value != null && !value.isBlank()) parts.add(value);
    }

    /** What a mentor was to a mentee. */
    private static String verb(@Nullable String relation) {
        return switch (Objects.requireNonNullElse(relation, "")) {
            case "committee" -> " on the committee of ";
            case "doctoral", "masters", "undergraduate" -> " advised ";
            default -> " mentored ";
        };
    }

    private static @Nullable String span(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from == null && to == null) return null;
        if (from == null || from.equals(to)) return String.valueOf(to);
        return to == null ? "since " + from : from + " to " + to;
    }
}
