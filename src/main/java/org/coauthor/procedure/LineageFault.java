package org.coauthor.procedure;

import java.util.List;
import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** Something in the advisor graph that cannot be true. */
public record LineageFault(
        @Description("cycle, doctorates-reversed or ends-before-begin.")
        String code,

        @Description("Those concerned.") List<Node> authors,
        @Description("What is wrong, in words.") String message) {}
