package org.coauthor.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.coauthor.graph.People;
import org.coauthor.graph.TransactionRows;
import org.coauthor.model.CoauthorException;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Picture;
import org.coauthor.network.Picture.Vertices;
import org.coauthor.network.StoreAuthorships;
import org.coauthor.network.Workers;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.TerminationGuard;

/** What all procedures do: take settings, read the graph inside the caller's transaction, end with it, answer with its nodes. */
public abstract class Call {
    private static final Label AUTHOR = Label.label("Author");

    @Context
    public Transaction transaction;

    @Context
    public TerminationGuard guard;

    /**
     * Answers a question in two steps, so that wrong settings are refused before anything is computed.
     *
     * @param question asks for its settings, and returns what to do
     */
    final <T> T answer(Map<String, Object> given, Function<Configuration, Supplier<T>> question) {
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

    final TransactionRows rows() {
        return new TransactionRows(transaction);
    }

    final Picture picture(NetworkSettings settings, Vertices vertices) {
        return new Picture(new StoreAuthorships(rows()).read(), settings.view(), vertices, workers(settings));
    }

    final Picture picture(NetworkSettings settings) {
        return picture(settings, Vertices.PEOPLE);
    }

    final CollaborationNetwork network(NetworkSettings settings) {
        return picture(settings).network();
    }

    /** Threads that end when the transaction does. */
    final Workers workers(NetworkSettings settings) {
        return new Workers(settings.threads(), (done, total) -> {
            guard.check();
            return true;
        });
    }

    final Node author(String id) {
        return node(AUTHOR, id);
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
            if (node.hasLabel(AUTHOR) && node.getProperty("id", null) instanceof String id) return id;
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

    /** The places of several people; those who are not there are of no matter. */
    final Set<Integer> places(List<?> people, List<String> ids) {
        Set<Integer> places = new TreeSet<>();
        for (Object person : people) places.add(ids.indexOf(id(person)));
        return places;
    }

    /**
     * Writes a number onto nodes; those whose number is none lose what they had. Nothing but numbers is ever written over, so that
     * no name is lost by a slip.
     *
     * @return how many were written
     */
    final long write(Label label, String property, List<String> ids, double[] numbers, boolean whole) {
        long written = 0;
        for (int v = 0; v < numbers.length; v++) {
            Node node = node(label, ids.get(v));
            Object before = node.getProperty(property, null);
            if (before != null && !(before instanceof Number))
                throw new IllegalArgumentException("the property " + property + " of " + label + " nodes holds '"
                        + before + "', which is no number: choose another name");
            if (Double.isNaN(numbers[v])) node.removeProperty(property);
            else node.setProperty(property, whole ? (Object) (long) numbers[v] : (Object) numbers[v]);
            if (!Double.isNaN(numbers[v])) written++;
        }
        return written;
    }

    /** The same onto authors. */
    final long write(String property, List<String> ids, double[] numbers, boolean whole) {
        return write(AUTHOR, property, ids, numbers, whole);
    }

    static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }
}
