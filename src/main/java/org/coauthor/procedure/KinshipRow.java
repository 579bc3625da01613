package org.coauthor.procedure;

import java.util.List;
import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** How two people belong together. */
public record KinshipRow(
        @Description("What the second is to the first, in words.")
        String relation,

        @Description("The people of a shortest way over advisors and advisees; empty where there is none.")
        List<Node> path,

        @Description("Their names.") List<String> names,
        @Description("The nearest common ancestors.") List<Node> ancestors,

        @Description("For each of them the generations above the first person.")
        List<Long> aboveFirst,

        @Description("For each of them the generations above the second person.")
        List<Long> aboveSecond) {}
