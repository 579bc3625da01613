package org.coauthor.importer.graphfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.coauthor.importer.SourceException;
import org.jspecify.annotations.Nullable;

/**
 * GML: {@code graph [ node [ id 1 label "A" ] edge [ source 1 target 2 value 3 ] ]}; every other key is skipped. Lists may be nested
 * up to {@value #MAX_DEPTH} deep. Source: Himsolt, GML: a portable graph file format, 1997.
 */
final class GmlFormat implements GraphFormat {
    static final int MAX_DEPTH = 64;
    private static final Pattern LIST = Pattern.compile("(?i)\\bgraph\\s*\\[");

    /** What a list at some depth says. */
    private static final class Entry {
        private final String key;
        private final int line;
        private @Nullable String id;
        private @Nullable String label;
        private @Nullable String source;
        private @Nullable String target;
        private @Nullable String weight;

        Entry(String key, int line) {
            this.key = key;
            this.line = line;
        }

        void put(String name, String value) {
            switch (name) {
                case "id" -> id = value;
                case "label" -> label = value;
                case "name" -> label = label == null ? value : label;
                case "source" -> source = value;
                case "target" -> target = value;
                case "value", "weight" -> weight = value;
                default -> {}
            }
        }
    }

    static boolean fits(String head) {
        return LIST.matcher(head).find();
    }

    @Override
    public void read(InputStream in, GraphBuilder into) throws IOException {
        GmlTokens tokens = new GmlTokens(in);
        Entry[] open = new Entry[MAX_DEPTH];
        int depth = 0;
        String key = null;
        for (String token = tokens.next(); token != null; token = tokens.next()) {
            if (tokens.isBracket('[')) {
                if (depth == MAX_DEPTH) throw broken(tokens.line(), "lists are nested deeper than " + MAX_DEPTH);
                open[depth++] = new Entry(key == null ? "" : key, tokens.line());
                key = null;
            } else if (tokens.isBracket(']')) {
                if (depth == 0) throw broken(tokens.line(), "a ']' without its '['");
                Entry done = open[--depth];
                if (depth == 1 && open[0].key.equals("graph")) take(done, into);
                key = null;
            } else if (key == null) key = token;
            else {
                if (depth > 0) open[depth - 1].put(key, token);
                key = null;
            }
        }
        if (depth > 0) throw broken(tokens.line(), "a '[' without its ']'; the file is cut off");
    }

    private static void take(Entry entry, GraphBuilder into) throws IOException {
        if (entry.key.equals("node")) {
            if (entry.id == null) into.problem("bad-record", entry.line, "a node needs an id");
            else {
                int vertex = into.vertex(entry.id);
                if (entry.label != null) into.name(vertex, entry.label);
            }
        } else if (entry.key.equals("edge")) {
            if (entry.source == null || entry.target == null)
                into.problem("bad-record", entry.line, "an edge needs source and target");
            else {
                double weight = entry.weight == null ? 1 : EdgeListFormat.weight(entry.weight);
                into.edge(into.vertex(entry.source), into.vertex(entry.target), weight, entry.line);
            }
        }
    }

    private static SourceException broken(int line, String what) {
        return new SourceException("malformed", "line " + line + ": " + what, "repair or export the file again");
    }
}
