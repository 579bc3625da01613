package org.coauthor.procedure;

import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** A topic and how near somebody is to it. */
public record TopicNearness(
        @Description("Place in the order, from 1.") long rank,
        @Description("The topic.") Node topic,
        @Description("The topic's id.") String id,
        @Description("The topic's name.") String name,
        @Description("From 0, nothing, to 1, nothing else.") double affinity) {}
