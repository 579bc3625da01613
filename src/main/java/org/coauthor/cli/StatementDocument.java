package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.export.Json;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.SourceException;
import org.coauthor.model.Award;
import org.coauthor.model.Editing;
import org.coauthor.model.Education;
import org.coauthor.model.Grant;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.model.Interest;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Position;
import org.coauthor.model.Problem;
import org.coauthor.model.Source;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;

/** What a source states as one object, or as a list for people. */
final class StatementDocument {
    private StatementDocument() {}

    static Map<String, Object> of(Extracted extracted) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("source", extracted.source());
        List<Subject> subjects = extracted.all(Subject.class);
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("name", subjects.isEmpty() ? null : subjects.get(0).name());
        subject.put("inferred", !subjects.isEmpty() && subjects.get(0).inferred());
        map.put("subject", subject);
        map.put("works", extracted.all(Work.class));
        map.put("positions", extracted.all(Position.class));
        map.put("education", extracted.all(Education.class));
        map.put("mentoring", extracted.all(Mentoring.class));
        map.put("editing", extracted.all(Editing.class));
        map.put("grants", extracted.all(Grant.class));
        map.put("awards", extracted.all(Award.class));
        map.put(
                "topics",
                extracted.all(Interest.class).stream().map(Interest::topic).toList());
        optional(map, "persons", extracted.all(PersonRecord.class));
        optional(map, "institutions", extracted.all(InstitutionRecord.class));
        map.put("problems", extracted.problems());
        return map;
    }

    /** What cannot be read at all, as an object of the same form. */
    static Map<String, Object> of(String path, SourceException why) {
        Problem problem = new Problem(why.code(), 0, 0, why.getMessage() + "; " + why.hint());
        Map<String, Object> map =
                of(new Extracted(new Source(path, "unreadable", "", null), List.of(), List.of(problem)));
        map.put("source", Map.of("path", path));
        return map;
    }

    private static void optional(Map<String, Object> map, String key, List<?> values) {
        if (!values.isEmpty()) map.put(key, values);
    }

    static void table(Extracted extracted, PrintWriter out) {
        out.println(extracted.source().path() + " (" + extracted.source().kind() + ")");
        extracted.statements().forEach(s -> out.printf("%6d  %-10s %s%n", s.line(), s.kind(), Json.line(s)));
        extracted.problems().forEach(p -> out.printf("%6d  %-10s %s%n", p.line(), "problem", p.message()));
    }
}
