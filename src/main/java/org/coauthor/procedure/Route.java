package org.coauthor.procedure;

import java.util.List;
import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** A way from one person to another. */
public record Route(
        @Description("Number of the way, from 1; the shortest first.")
        long number,

        @Description("How many steps it has.") long length,

        @Description("The people along it, both ends among them.")
        List<Node> authors,

        @Description("Their names.") List<String> names,

        @Description("For each step the number of joint works.")
        List<Long> works) {}
