package org.coauthor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coauthor.export.Json;
import org.coauthor.lineage.Advising;
import org.coauthor.lineage.AdvisorGraph;
import org.coauthor.lineage.Family;
import org.coauthor.lineage.FamilyDot;
import org.coauthor.lineage.FamilyHtml;
import org.coauthor.lineage.FamilyMermaid;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a family is printed, and where. */
final class FamilyOutput {
    enum Format {
        TEXT,
        JSON,
        DOT,
        MERMAID,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: standard output).")
    private @Nullable Path out;

    /** Prints a family; its text and its JSON fields are the command's own. */
    void print(Family family, String title, String text, Map<String, Object> fields) {
        String written =
                switch (format) {
                    case TEXT -> text;
                    case JSON -> Json.document(object(family, fields)) + "\n";
                    case DOT -> FamilyDot.of(family);
                    case MERMAID -> FamilyMermaid.of(family);
                    case HTML -> FamilyHtml.of(family, title);
                };
        OutputFile.write(out, spec.commandLine().getOut(), target -> target.write(written));
    }

    private static Map<String, Object> object(Family family, Map<String, Object> fields) {
        Map<String, Object> object = new LinkedHashMap<>(fields);
        List<Map<String, Object>> people = new ArrayList<>();
        family.generations().forEach((person, generation) -> {
            Map<String, Object> each = person(family.lineage(), person);
            each.put("generation", generation);
            people.add(each);
        });
        object.put("people", people);
        List<Map<String, Object>> relations = new ArrayList<>();
        for (Advising advising : family.relations()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("mentor", family.lineage().ids().get(advising.mentor()));
            each.put("mentee", family.lineage().ids().get(advising.mentee()));
            each.put("relations", advising.relations());
            relations.add(each);
        }
        object.put("relations", relations);
        return object;
    }

    /** Id and name, and the year of the doctorate where known. */
    static Map<String, Object> person(AdvisorGraph lineage, int person) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", lineage.ids().get(person));
        object.put("name", lineage.names().get(person));
        Integer year = lineage.doctorates().get(person);
        if (year != null) object.put("doctorate", year);
        return object;
    }
}
