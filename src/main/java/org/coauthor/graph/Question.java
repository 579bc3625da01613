package org.coauthor.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question of {@code cypher/queries}: a file of one Cypher statement under a heading of comments, the form that Neo4j Browser takes
 * as a favourite. The first line is the title, the next ones describe it, and {@code // :param name => literal} gives each parameter
 * with its default.
 *
 * @param name of the file, without {@code .cypher}
 * @param title the first line
 * @param description the lines after it
 * @param parameters names and defaults (text, whole number, number, boolean), in the file's order
 * @param cypher the statement
 */
public record Question(
        String name, String title, String description, Map<String, @Nullable Object> parameters, String cypher) {
    private static final Pattern PARAMETER = Pattern.compile(":param +(\\w+) +=> +(.+)");

    public Question {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** Reads the text of a file. */
    static Question parse(String name, String text) {
        List<String> comments = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            if (!line.startsWith("//")) {
                statement.append(line).append('\n');
                continue;
            }
            String comment = line.substring(2).strip();
            Matcher parameter = PARAMETER.matcher(comment);
            if (parameter.matches()) parameters.put(parameter.group(1), literal(parameter.group(2)));
            else comments.add(comment);
        }
        return new Question(
                name,
                comments.get(0),
                String.join(" ", comments.subList(1, comments.size())),
                parameters,
                statement.toString().strip());
    }

    /** The value of a literal: {@code 12}, {@code 0.5}, {@code true}, {@code null}, {@code 'text'}; anything else is text as it stands. */
    public static @Nullable Object literal(String text) {
        if (text.matches("-?\\d{1,18}")) return Long.valueOf(text);
        if (text.matches("-?\\d{1,18}\\.\\d{1,18}")) return Double.valueOf(text);
        if (text.equals("true") || text.equals("false")) return Boolean.valueOf(text);
        if (text.equals("null")) return null;
        boolean quoted = text.length() >= 2 && text.startsWith("'") && text.endsWith("'");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
