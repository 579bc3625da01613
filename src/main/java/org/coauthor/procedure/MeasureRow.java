package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** What a measure is. */
public record MeasureRow(
        @Description("Its name in Cypher: CALL coauthor.NAME().")
        String name,

        @Description("person or pair.") String of,
        @Description("What it says.") String definition,
        @Description("The papers that define it.") String source,

        @Description("What it takes, for n people and m pairs.")
        String cost) {}
