package org.coauthor.procedure;

import java.util.List;
import org.neo4j.procedure.Description;

/** Ancestors or descendants in figures. */
public record Generations(
        @Description("How many there are.") long people,
        @Description("Over how many generations.") long generations,

        @Description("How many in each generation, the nearest first.")
        List<Long> sizes) {}
