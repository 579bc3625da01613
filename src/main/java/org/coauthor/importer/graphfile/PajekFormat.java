package org.coauthor.importer.graphfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Pajek's network format: {@code *Vertices n} with {@code number "label"} lines, {@code *Arcs} and {@code *Edges} with
 * {@code a b [weight]} lines, {@code *Arcslist} and {@code *Edgeslist} with {@code a b c ...} lines. Other parts are skipped.
 * The id of a vertex is its number. Source: Mrvar and Batagelj, Pajek reference manual.
 */
final class PajekFormat implements GraphFormat {
    private enum Part {
        VERTICES,
        EDGES,
        LIST,
        OTHER
    }

    @Override
    public void read(InputStream in, GraphBuilder into) throws IOException {
        Lines lines = new Lines(in, into);
        Part part = Part.OTHER;
        int vertices = 0;
        while (lines.advance()) {
            if (lines.isEmpty() || lines.first() == '%') continue;
            if (lines.first() == '*') {
                part = part(lines.word());
                if (part == Part.VERTICES) vertices = declare(lines, into);
                continue;
            }
            switch (part) {
                case VERTICES -> vertex(lines, into, vertices);
                case EDGES -> edge(lines, into, vertices);
                case LIST -> list(lines, into, vertices);
                case OTHER -> {}
            }
        }
    }

    private static Part part(String header) {
        return switch (header.toLowerCase(Locale.ROOT)) {
            case "*vertices" -> Part.VERTICES;
            case "*arcs", "*edges" -> Part.EDGES;
            case "*arcslist", "*edgeslist" -> Part.LIST;
            default -> Part.OTHER;
        };
    }

    private static int declare(Lines lines, GraphBuilder into) throws IOException {
        int count = number(lines.word(), GraphBuilder.MAX_VERTICES);
        if (count < 0) into.problem("bad-record", lines.number(), "*Vertices needs a number of vertices");
        for (int v = 1; v <= count; v++) into.vertex(Integer.toString(v));
        return Math.max(count, 0);
    }

    private static void vertex(Lines lines, GraphBuilder into, int vertices) {
        int v = end(lines, into, vertices);
        if (v >= 0 && lines.skipSpace()) into.name(v, lines.word());
    }

    private static void edge(Lines lines, GraphBuilder into, int vertices) throws IOException {
        int a = end(lines, into, vertices);
        if (a < 0) return;
        int b = end(lines, into, vertices);
        if (b < 0) return;
        into.edge(a, b, lines.skipSpace() ? EdgeListFormat.weight(lines.word()) : 1, lines.number());
    }

    private static void list(Lines lines, GraphBuilder into, int vertices) throws IOException {
        int a = end(lines, into, vertices);
        while (a >= 0 && lines.skipSpace()) {
            int b = end(lines, into, vertices);
            if (b >= 0) into.edge(a, b, 1, lines.number());
        }
    }

    /** The index of the vertex that the next word numbers, or -1 and a problem. */
    private static int end(Lines lines, GraphBuilder into, int vertices) {
        String word = lines.word();
        int number = number(word, vertices);
        if (number < 1) {
            into.problem(
                    "bad-record",
                    lines.number(),
                    "no vertex from 1 to " + vertices + " is numbered '" + EdgeListFormat.shortened(word) + "'");
            return -1;
        }
        return number - 1;
    }

    private static int number(String word, int limit) {
        if (word.isEmpty() || word.length() > 9) return -1;
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            int digit = word.charAt(i) - '0';
            if (digit < 0 || digit > 9) return -1;
            value = 10 * value + digit;
        }
        return value <= limit ? value : -1;
    }
}
