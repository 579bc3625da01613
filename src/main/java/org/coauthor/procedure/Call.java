package org.coauthor.procedure;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.coauthor.graph.People;
import org.coauthor.graph.TransactionRows;
import org.coauthor.model.CoauthorException;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.TerminationGuard;

/**
 * What all procedures do: take settings, read the graph inside the caller's transaction, end with it, answer with its nodes, in one of
 * three modes: rows, their distribution, or numbers written onto nodes.
 */
public abstract class Call {
    @Context
    public Transaction transaction;

    @Context
    public TerminationGuard guard;

    /** Answers a question in two steps, so that wrong settings are refused before anything is computed. */
    final <T> T answer(Map<String, Object> given, Question<T> question) {
        try {
            Configuration configuration = new Configuration(given);
            Supplier<T> work = question.apply(configuration);
            configuration.end();
            return work.get();
        } catch (CoauthorException e) {
            String hint = e.hint().isEmpty() ? "" : " (" + e.hint() + ")";
            // without the cause: Neo4j shows the innermost message alone, and that has no hint
            throw new IllegalArgumentException(e.getMessage() + hint);
        }
    }

    /** The rows found, as many as top says, all by default. */
    final <R> Stream<R> stream(Map<String, Object> given, Question<Found<R>> question) {
        return stream(given, Integer.MAX_VALUE, question);
    }

    /** The same with another default. */
    final <R> Stream<R> stream(Map<String, Object> given, int usual, Question<Found<R>> question) {
        return answer(given, configuration -> {
            int top = configuration.whole("top", usual, 0);
            Supplier<Found<R>> work = question.apply(configuration);
            return () -> work.get().rows().get().limit(top);
        });
    }

    /** How the numbers found are distributed. */
    final <R> Stream<Distribution> stats(Map<String, Object> given, Question<Found<R>> question) {
        return answer(given, configuration -> {
            Supplier<Found<R>> work = question.apply(configuration);
            return () -> {
                long start = System.nanoTime();
                Found<R> found = work.get();
                return Stream.of(Distribution.of(found.numbers(), found.pairs(), millisSince(start)));
            };
        });
    }

    /** Writes the numbers found onto their nodes, under the name that property gives. */
    final <R> Stream<Written> write(Map<String, Object> given, Question<Found<R>> question) {
        return answer(given, configuration -> {
            String property = configuration.text("property");
            Supplier<Found<R>> work = question.apply(configuration);
            return () -> {
                long start = System.nanoTime();
                Found<R> found = work.get();
                String name = property == null ? found.nodes().property() : property;
                long written = write(name, found.nodes(), found.numbers());
                return Stream.of(new Written(name, written, millisSince(start)));
            };
        });
    }

    /**
     * Writes a number onto nodes; those whose number is none lose what they had. Nothing but numbers is ever written over, so that
     * no name is lost by a slip.
     *
     * @return how many were written
     */
    private long write(String property, Found.Nodes nodes, double[] numbers) {
        long written = 0;
        for (int v = 0; v < nodes.ids().size(); v++) {
            Node node = node(nodes.label(), nodes.ids().get(v));
            Object before = node.getProperty(property, null);
            if (before != null && !(before instanceof Number))
                throw new IllegalArgumentException("the property " + property + " of " + nodes.label()
                        + " nodes holds '" + before + "', which is no number: choose another name");
            if (Double.isNaN(numbers[v])) node.removeProperty(property);
            else node.setProperty(property, nodes.whole() ? (Object) (long) numbers[v] : (Object) numbers[v]);
            if (!Double.isNaN(numbers[v])) written++;
        }
        return written;
    }

    final TransactionRows rows() {
        return new TransactionRows(transaction);
    }

    final Node author(String id) {
        return node(Found.AUTHOR, id);
    }

    final Node node(Label label, String id) {
        Node node = transaction.findNode(label, "id", id);
        if (node == null) throw new NotFoundException("no " + label + " has the id " + id);
        return node;
    }

    final List<Node> authors(List<Integer> people, List<String> ids) {
        return people.stream().map(v -> author(ids.get(v))).toList();
    }

    /** The id of the author meant by a node, an id or a name. */
    final String id(Object person) {
        if (person instanceof Node node) {
            if (node.hasLabel(Found.AUTHOR) && node.getProperty("id", null) instanceof String id) return id;
            throw new IllegalArgumentException("a person is an Author with an id, not " + node);
        }
        if (person instanceof String text) return new People(rows()).find(text).id();
        throw new IllegalArgumentException("a person is an Author node, an id or a name, not " + person);
    }

    /** The place of a person among those who are there. */
    final int place(Object person, List<String> ids, String where) {
        String id = id(person);
        int place = ids.indexOf(id);
        if (place < 0)
            throw new IllegalArgumentException(author(id).getProperty("name", id) + " (" + id + ") is not " + where);
        return place;
    }

    static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    /** A figure, or null where it is not a number. */
    static @Nullable Double defined(double figure) {
        return Double.isNaN(figure) ? null : figure;
    }
}
