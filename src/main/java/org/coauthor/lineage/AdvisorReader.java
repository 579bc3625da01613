package org.coauthor.lineage;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.coauthor.graph.Row;
import org.coauthor.graph.Rows;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the advisor graph from the store: everybody who advised or was advised. */
public final class AdvisorReader {
    private static final String RELATIONS = """
            MATCH (mentor:Author)-[r:ADVISED]->(mentee:Author)
            RETURN mentor.id AS mentor, mentor.name AS mentorName, mentee.id AS mentee, mentee.name AS menteeName,
                   r.kind AS kind, r.institution AS institution, r.topic AS topic, r.from AS begin, r.to AS end,
                   coalesce(r.inferred, false) AS inferred
            ORDER BY mentor, coalesce(end, begin, ''), mentee, kind, institution
            """;
    private static final String DOCTORATES = """
            MATCH (a:Author)-[s:STUDIED_AT]->()
            WHERE s.to IS NOT NULL AND s.degree IS NOT NULL AND EXISTS { (a)-[:ADVISED]-() }
            RETURN a.id AS id, s.degree AS degree, s.to AS end
            """;
    private static final Pattern DOCTORATE =
            Pattern.compile("(?i)\\b(ph\\.? ?d|d\\.? ?phil|sc\\.? ?d|d\\.? ?sc|dr\\b|doctor|doktor|docteur|dottorato)");

    private AdvisorReader() {}

    /** Everybody with a relation, and all of them. */
    public static AdvisorGraph read(Rows store) {
        AdvisorGraphBuilder builder = new AdvisorGraphBuilder();
        store.stream(RELATIONS, Map.of(), row -> {
            builder.person(row.string("mentor"), row.string("mentorName"));
            builder.person(row.string("mentee"), row.string("menteeName"));
            builder.advised(row.string("mentor"), row.string("mentee"), relation(row));
        });
        store.stream(DOCTORATES, Map.of(), row -> {
            PartialDate end = date(row.stringOrNull("end"));
            if (end != null && DOCTORATE.matcher(row.string("degree")).find())
                builder.doctorate(row.string("id"), end.year());
        });
        return builder.build();
    }

    private static Relation relation(Row row) {
        return new Relation(
                Objects.requireNonNullElse(row.stringOrNull("kind"), Relation.UNSPECIFIED.kind()),
                row.stringOrNull("institution"),
                row.stringOrNull("topic"),
                date(row.stringOrNull("begin")),
                date(row.stringOrNull("end")),
                row.flag("inferred"));
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        try {
            return iso == null ? null : PartialDate.parse(iso);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
