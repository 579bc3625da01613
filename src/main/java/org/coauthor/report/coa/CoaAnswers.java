package org.coauthor.report.coa;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.PartialDate;
import org.coauthor.report.UserYaml;
import org.jspecify.annotations.Nullable;

/**
 * What no graph knows, from the user's own file (YAML or JSON): {@code people}, {@code leaveOut} and further rows for {@code table1} to
 * {@code table5}.
 *
 * @param people by name or id: affiliation, optional (e-mail, department), last active day
 * @param leaveOut by name or id: why the person is not listed
 * @param table1 further rows
 * @param table2 family, business and other relations; an empty list says that there are none
 * @param table3 further rows
 * @param table4 further rows
 * @param table5 further rows
 */
public record CoaAnswers(
        Map<String, PersonAnswer> people,
        Map<String, String> leaveOut,
        List<RowAnswer> table1,
        @Nullable List<RowAnswer> table2,
        List<RowAnswer> table3,
        List<RowAnswer> table4,
        List<RowAnswer> table5) {
    private static final long LARGEST = 4L << 20;
    private static final String HINT = "the answers are YAML: people, leaveOut, table1 to table5";

    /** Nothing answered. */
    public static final CoaAnswers NONE =
            new CoaAnswers(Map.of(), Map.of(), List.of(), null, List.of(), List.of(), List.of());

    /**
     * About one person of the graph.
     *
     * @param affiliation stands above the graph's
     * @param optional e-mail or department
     * @param lastActive stands above the graph's
     */
    public record PersonAnswer(
            @Nullable String affiliation,
            @Nullable String optional,
            @Nullable PartialDate lastActive) {}

    /**
     * A further row.
     *
     * @param name in any order; written as NSF wants it
     * @param code {@code A:} and so on; the first code of the table where absent
     * @param affiliation organisation
     * @param relation type of the relationship, table 2
     * @param optional e-mail or department
     * @param journal journal or collection, table 5
     * @param lastActive absent where ongoing
     */
    public record RowAnswer(
            String name,
            @Nullable String code,
            @Nullable String affiliation,
            @JsonProperty("relation") @Nullable String relation,
            @Nullable String optional,
            @Nullable String journal,
            @Nullable PartialDate lastActive) {}

    public CoaAnswers {
        people = people == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(people));
        leaveOut = leaveOut == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(leaveOut));
        table1 = table1 == null ? List.of() : List.copyOf(table1);
        table2 = table2 == null ? null : List.copyOf(table2);
        table3 = table3 == null ? List.of() : List.copyOf(table3);
        table4 = table4 == null ? List.of() : List.copyOf(table4);
        table5 = table5 == null ? List.of() : List.copyOf(table5);
    }

    List<RowAnswer> rows(CoaTable table) {
        return switch (table) {
            case SELF -> table1;
            case RELATIONS -> table2 == null ? List.of() : table2;
            case ADVISING -> table3;
            case COLLABORATORS -> table4;
            case EDITORS -> table5;
        };
    }

    /**
     * Reads the user's file.
     *
     * @throws CoauthorException with {@link Exit#NO_SOURCE} where it cannot be read, with the place of the fault
     */
    public static CoaAnswers read(Path file) {
        try {
            if (Files.size(file) > LARGEST) throw new IOException("larger than " + LARGEST + " bytes");
            CoaAnswers answers = UserYaml.read(
                    Files.readString(file, StandardCharsets.UTF_8), file.toString(), CoaAnswers.class, HINT);
            return answers == null ? NONE : answers;
        } catch (IOException e) {
            throw new CoauthorException(Exit.NO_SOURCE, "cannot read " + file + ": " + e.getMessage(), HINT, e);
        }
    }
}
