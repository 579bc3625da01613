package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final Pattern USED = Pattern.compile("\\$(\\w+)");

    @Test
    void headersNameExactlyTheParametersUsed() {
        for (Question question : Questions.all()) {
            var used = new TreeSet<String>();
            USED.matcher(question.cypher()).results().forEach(m -> used.add(m.group(1)));
            assertEquals(used, new TreeSet<>(question.parameters().keySet()), question.name());
            assertFalse(question.title().isBlank(), question.name());
            assertFalse(question.description().isBlank(), question.name());
            assertEquals(question.cypher().length() - 1, question.cypher().indexOf(';'), question.name());
        }
    }

    @Test
    void readsHeadingParametersAndStatement() {
        Question question = Question.parse("teams", """
                // Large teams
                // Works of many authors.
                // :param least => 10
                // :param topic => 'all of it'
                // :param part => 0.5
                MATCH (w:Work)
                RETURN w;
                """);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("least", 10L);
        parameters.put("topic", "all of it");
        parameters.put("part", 0.5);
        assertEquals(
                new Question("teams", "Large teams", "Works of many authors.", parameters, "MATCH (w:Work)\nRETURN w;"),
                question);
    }
}
