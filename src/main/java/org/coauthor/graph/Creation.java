package org.coauthor.graph;

import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/** Creates nodes or relationships; in this process without Cypher and Bolt between, in a third of the time. */
sealed interface Creation extends Change {

    /** @param nodes all of that label */
    record Nodes(String label, List<GraphNode> nodes) implements Creation {
        @Override
        public String cypher() {
            return "UNWIND $rows AS properties CREATE (n:" + GraphLoader.known(label) + ") SET n = properties";
        }

        @Override
        public Map<String, ?> parameters() {
            return Map.of("rows", nodes.stream().map(GraphNode::properties).toList());
        }

        @Override
        public void apply(Transaction transaction) {
            Label labelled = Label.label(label);
            for (GraphNode node : nodes) set(transaction.createNode(labelled), node.properties());
        }
    }

    /** @param edges of that kind */
    record Edges(Kind kind, List<GraphEdge> edges) implements Creation {
        /** What relationships of one statement have in common. */
        record Kind(String type, String fromLabel, String toLabel) {
            static Kind of(GraphEdge edge) {
                return new Kind(edge.type(), edge.fromLabel(), edge.toLabel());
            }
        }

        @Override
        public String cypher() {
            return "UNWIND $rows AS row MATCH (a:" + GraphLoader.known(kind.fromLabel()) + " {id: row.from}) MATCH (b:"
                    + GraphLoader.known(kind.toLabel()) + " {id: row.to}) CREATE (a)-[r:"
                    + GraphLoader.known(kind.type()) + "]->(b) SET r = row.properties";
        }

        @Override
        public Map<String, ?> parameters() {
            return Map.of(
                    "rows",
                    edges.stream()
                            .map(e -> Map.of("from", e.from(), "to", e.to(), "properties", e.properties()))
                            .toList());
        }

        @Override
        public void apply(Transaction transaction) {
            RelationshipType type = RelationshipType.withName(kind.type());
            Ends from = new Ends(transaction, Label.label(kind.fromLabel()), new HashMap<>());
            Ends to = new Ends(transaction, Label.label(kind.toLabel()), new HashMap<>());
            for (GraphEdge edge : edges)
                set(from.node(edge.from()).createRelationshipTo(to.node(edge.to()), type), edge.properties());
        }
    }

    /** Nodes of a label by their id, each looked up once. */
    record Ends(Transaction transaction, Label label, Map<String, Node> found) {
        Node node(String id) {
            return found.computeIfAbsent(id, this::find);
        }

        private Node find(String id) {
            Node node = transaction.findNode(label, "id", id);
            if (node == null) throw new NotFoundException("no " + label + " " + id);
            return node;
        }
    }

    private static void set(Entity entity, Map<String, Object> properties) {
        properties.forEach(
                (key, value) -> entity.setProperty(key, value instanceof List<?> list ? array(list) : value));
    }

    /** Neo4j has arrays of one kind for lists. */
    private static Object array(List<?> list) {
        Class<?> kind = list.isEmpty() ? String.class : list.get(0).getClass();
        return list.toArray((Object[]) Array.newInstance(kind, list.size()));
    }
}
