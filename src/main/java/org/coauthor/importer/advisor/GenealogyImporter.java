package org.coauthor.importer.advisor;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.JsonRecords;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PartialDate;
import org.coauthor.model.PersonRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads academic genealogies in JSON: people who name their advisors and students by id, as scrapers of the Mathematics Genealogy
 * Project write them (a list, or an object by id), and answers of Wikidata's query service with a person and an advisor in each row.
 */
public final class GenealogyImporter implements Importer {
    private static final Pattern PEOPLE = Pattern.compile("\"(?:advisors|students|descendants)\"\\s{0,9}:\\s{0,9}\\[");
    private static final Pattern ROWS = Pattern.compile(
            "\"(?:doctoral)?_?(?:advisor|adviser|supervisor|mentor)(?:Label)?\"\\s{0,9}:", Pattern.CASE_INSENSITIVE);

    @Override
    public String kind() {
        return "genealogy";
    }

    @Override
    public double fit(Sample sample) {
        String head = JsonRecords.head(sample);
        boolean people = PEOPLE.matcher(head).find() && head.contains("\"name\"");
        return people || ROWS.matcher(head).find() ? 0.9 : 0;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Map<String, Scholar> scholars = new LinkedHashMap<>();
        JsonRecords.each(
                input,
                Set.of("nodes", "results", "bindings"),
                Set.of(),
                (value, line, s) -> take(value, line, scholars, s),
                sink);
        people(scholars, sink);
        for (Scholar scholar : scholars.values()) {
            for (String advisor : scholar.advisors) relation(scholars.get(advisor), scholar, scholar.line, sink);
            for (String student : scholar.students) {
                Scholar other = scholars.get(student);
                if (other == null || !other.advisors.contains(scholar.id)) relation(scholar, other, scholar.line, sink);
            }
        }
    }

    /** A person of a genealogy, who is named by an id in the others' lists. */
    private record Scholar(
            String id,
            String name,
            @Nullable String institution,
            @Nullable String thesis,
            @Nullable PartialDate year,
            List<String> advisors,
            List<String> students,
            int line) {}

    private static void take(JsonNode value, int line, Map<String, Scholar> scholars, Sink sink) {
        if (value.has("advisors") || value.has("students") || value.has("descendants"))
            scholar(value, line, scholars, sink);
        else if (!value.isEmpty() && value.elements().next().has("advisors"))
            value.forEach(one -> take(one, line, scholars, sink));
        else if (!value.has("vars") && !value.has("start_nodes")) row(value, line, sink);
    }

    private static void scholar(JsonNode value, int line, Map<String, Scholar> scholars, Sink sink) {
        String id = Fields.text(value, "id");
        String name = Fields.text(value, "name");
        if (id == null || name == null) {
            sink.problem("bad-record", line, 0, "a person needs an id and a name");
            return;
        }
        String place = Fields.text(value, "institution");
        List<String> students = new ArrayList<>(Fields.texts(value.path("students")));
        students.addAll(Fields.texts(value.path("descendants")));
        Scholar scholar = new Scholar(
                id,
                name,
                place == null ? Fields.text(value, "school") : place,
                Fields.text(value, "thesis"),
                Dates.of(Fields.text(value, "year"), null, null),
                List.copyOf(new LinkedHashSet<>(Fields.texts(value.path("advisors")))),
                List.copyOf(new LinkedHashSet<>(students)),
                line);
        if (scholars.putIfAbsent(id, scholar) != null)
            sink.problem("duplicate", line, 0, "the id " + id + " stands for somebody already");
    }

    private static void people(Map<String, Scholar> scholars, Sink sink) {
        Map<String, String> ids = new TreeMap<>();
        for (Scholar scholar : scholars.values()) {
            String other = ids.putIfAbsent(scholar.name, scholar.id);
            if (other != null)
                sink.problem(
                        "same-name",
                        scholar.line,
                        0,
                        "the people " + other + " and " + scholar.id + " have one name; relations are stated by names");
            List<String> places = scholar.institution == null ? List.of() : List.of(scholar.institution);
            sink.accept(new PersonRecord(
                    scholar.id, List.of(scholar.name), Map.of("mathgenealogy", scholar.id), places, scholar.line, 1));
        }
    }

    /** The thesis is the mentee's; a person whom the file does not hold has no name to be stated by. */
    private static void relation(@Nullable Scholar mentor, @Nullable Scholar mentee, int line, Sink sink) {
        if (mentor == null || mentee == null) return;
        sink.accept(new Mentoring(
                mentor.name, mentee.name, "doctoral", mentee.institution, mentee.thesis, null, mentee.year, line, 1));
    }

    private static void row(JsonNode row, int line, Sink sink) {
        String mentor = null;
        String mentee = null;
        String person = null;
        boolean doctoral = false;
        for (Map.Entry<String, JsonNode> field : row.properties()) {
            String variable = field.getKey().toLowerCase(Locale.ROOT).replace("_", "");
            if (!variable.endsWith("label") && row.has(field.getKey() + "Label")) continue;
            String plain = variable.endsWith("label") ? variable.substring(0, variable.length() - 5) : variable;
            String text = text(field.getValue());
            if (text == null) continue;
            switch (plain) {
                case "advisor",
                        "adviser",
                        "supervisor",
                        "mentor",
                        "doctoraladvisor",
                        "doctoralsupervisor",
                        "teacher" -> {
                    mentor = text;
                    doctoral |= plain.startsWith("doctoral");
                }
                case "student", "advisee", "mentee", "doctoralstudent" -> {
                    mentee = text;
                    doctoral |= plain.startsWith("doctoral");
                }
                case "person", "item", "human", "scientist", "researcher", "name" -> person = text;
                default -> {}
            }
        }
        if (mentor == null) mentor = person;
        else if (mentee == null) mentee = person;
        if (mentor == null || mentee == null) {
            sink.problem("bad-record", line, 0, "a row needs a person and an advisor");
            return;
        }
        sink.accept(new Mentoring(
                mentor,
                mentee,
                doctoral ? "doctoral" : "unspecified",
                of(row, "institution", "university", "school"),
                of(row, "thesis", "topic"),
                null,
                Dates.iso(of(row, "year", "date", "end")),
                line,
                1));
    }

    private static @Nullable String of(JsonNode row, String... variables) {
        for (String variable : variables) {
            String label = text(row.path(variable + "Label"));
            String text = label == null ? text(row.path(variable)) : label;
            if (text != null)
                return text.length() > 10 && text.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? text.substring(0, 10) : text;
        }
        return null;
    }

    /** A value of the query service, in its full or its plain form. */
    private static @Nullable String text(JsonNode value) {
        return value.isObject() ? Fields.text(value, "value") : Fields.text(value);
    }
}
