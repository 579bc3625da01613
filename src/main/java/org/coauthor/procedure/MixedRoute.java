package org.coauthor.procedure;

import java.util.List;
import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** A way from one person to another over ties of several kinds. */
public record MixedRoute(
        @Description("How many steps it has.") long length,

        @Description("The people along it, both ends among them.")
        List<Node> authors,

        @Description("Their names.") List<String> names,

        @Description("For each step its kind: coauthored, advised or institution.")
        List<String> ties,

        @Description("For each step the institution's name or the titles of joint works, empty for advice.")
        List<List<String>> by) {}
