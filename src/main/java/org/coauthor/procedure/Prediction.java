package org.coauthor.procedure;

import java.util.List;
import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** Two people who may write together next. */
public record Prediction(
        @Description("Place in the order, from 1.") long rank,
        @Description("One of the two.") Node author,
        @Description("The other.") Node other,
        @Description("What the predictor says.") double score,

        @Description("Names of the people whom both know, the most telling first.")
        List<String> through) {}
