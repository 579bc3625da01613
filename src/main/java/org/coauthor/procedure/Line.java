package org.coauthor.procedure;

import java.util.List;
import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** A line of descent. */
public record Line(
        @Description("Number of the line, from 1; the longest first.")
        long number,

        @Description("Steps from the earliest known ancestor to the person.")
        long length,

        @Description("The people, the earliest first.") List<Node> authors,
        @Description("Their names.") List<String> names) {}
