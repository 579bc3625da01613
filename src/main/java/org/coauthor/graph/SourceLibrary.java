package org.coauthor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.model.Problem;
import org.coauthor.model.Source;
import org.coauthor.model.Statement;
import org.coauthor.model.Work;

/**
 * The statements of all imported sources as the store keeps them: works on their STATED_IN, everything else on the Source node, so
 * that the graph can be made anew from them at any time.
 */
final class SourceLibrary {
    private SourceLibrary() {}

    /** What stands on a Source node. */
    static Map<String, Object> properties(StatedSource stated) {
        Source source = stated.source();
        Map<String, Object> properties = new TreeMap<>();
        properties.put("id", stated.id());
        properties.put("name", fileName(source.path()));
        properties.put("path", source.path());
        properties.put("kind", source.kind());
        properties.put("sha256", source.sha256());
        GraphDraft.put(properties, "subject", stated.subject());
        if (source.asOf() != null) properties.put("asOf", source.asOf().toString());
        properties.put(
                "statements",
                stated.statements().stream()
                        .filter(s -> !(s instanceof Work))
                        .map(StatementJson::write)
                        .toList());
        properties.put(
                "problems",
                stated.problems().stream().map(SourceLibrary::problem).toList());
        return properties;
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String problem(Problem problem) {
        return problem.code() + "\t" + problem.line() + "\t" + problem.column() + "\t" + problem.message();
    }

    private static Problem problem(String text) {
        String[] parts = text.split("\t", 4);
        return new Problem(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]);
    }

    /** All sources with their statements, sorted by id. Cost: one pass over the statements. */
    static List<StatedSource> of(Present present) {
        Map<String, List<Statement>> works = new HashMap<>();
        for (GraphEdge edge : present.edges().keySet()) {
            if (!edge.type().equals("STATED_IN") || !edge.properties().containsKey("records")) continue;
            List<Statement> records = works.computeIfAbsent(edge.to(), k -> new ArrayList<>());
            new Row(new HashMap<>(edge.properties()))
                    .strings("records")
                    .forEach(json -> records.add(StatementJson.read(json)));
        }
        return present.labelled("Source").stream()
                .map(node -> stated(node.properties(), works.getOrDefault(node.id(), List.of())))
                .toList();
    }

    /** One source with its statements, by its id. */
    static StatedSource read(GraphStore store, String id) {
        List<Statement> works = new ArrayList<>();
        store.stream(
                "MATCH (:Work)-[s:STATED_IN]->(:Source {id: $id}) UNWIND s.records AS record RETURN record",
                Map.of("id", id),
                r -> works.add(StatementJson.read(r.string("record"))));
        Row row = store.read("MATCH (s:Source {id: $id}) RETURN properties(s) AS source", Map.of("id", id))
                .get(0);
        return stated(row.map("source"), works);
    }

    private static StatedSource stated(Map<String, Object> properties, List<Statement> works) {
        Row source = new Row(new HashMap<>(properties));
        List<Statement> statements = new ArrayList<>(works);
        source.strings("statements").forEach(json -> statements.add(StatementJson.read(json)));
        return stated(source, ordered(statements));
    }

    private static StatedSource stated(Row source, List<Statement> statements) {
        return new StatedSource(
                source.string("id"),
                new Source(
                        source.string("path"),
                        source.string("kind"),
                        source.string("sha256"),
                        source.dateOrNull("asOf")),
                source.stringOrNull("subject"),
                statements,
                source.strings("problems").stream().map(SourceLibrary::problem).toList());
    }

    /** The order in which {@link #read} returns statements, for sources that have just been read. */
    static List<Statement> ordered(List<Statement> statements) {
        return statements.stream()
                .sorted(Comparator.comparingInt(Statement::line)
                        .thenComparing(Statement::kind)
                        .thenComparing(StatementJson::write))
                .toList();
    }
}
