package org.coauthor.procedure;

import java.util.List;
import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** Somebody to write with. */
public record Suggestion(
        @Description("Place in the order, from 1.") long rank,
        @Description("The person.") Node author,
        @Description("The id of the person.") String id,
        @Description("The name of the person.") String name,
        @Description("What the predictor says.") double score,

        @Description("Names of the people whom both know, the most telling first.")
        List<String> through) {}
