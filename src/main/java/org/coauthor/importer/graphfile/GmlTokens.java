package org.coauthor.importer.graphfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.coauthor.importer.SourceException;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The words of a GML file: keys, numbers, quoted texts and brackets. */
final class GmlTokens {
    /** Longest text in characters; longer ones are cut: 64 Ki. */
    static final int MAX_TEXT = 1 << 16;

    private final Reader in;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int ahead = -2;
    private char bracket;

    GmlTokens(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    }

    int line() {
        return line;
    }

    /** Whether the last token was this bracket, not a quoted one. */
    boolean isBracket(char which) {
        return bracket == which;
    }

    /** The next token, or null at the end. */
    @Nullable
    String next() throws IOException {
        bracket = 0;
        int c = read();
        while (c == '#' || c == '\uFEFF' || c >= 0 && Character.isWhitespace(c)) {
            if (c == '#') while (c >= 0 && c != '\n') c = read();
            else c = read();
        }
        if (c < 0) return null;
        text.setLength(0);
        if (c == '[' || c == ']') {
            bracket = (char) c;
            return String.valueOf(bracket);
        }
        return c == '"' ? quoted() : word(c);
    }

    private String quoted() throws IOException {
        int start = line;
        for (int c = read(); c != '"'; c = read()) {
            if (c < 0)
                throw new SourceException(
                        "malformed", "line " + start + ": a text has no closing quotation mark", "repair the file");
            append(c);
        }
        return text.indexOf("&") < 0 ? text.toString() : Parser.unescapeEntities(text.toString(), true);
    }

    private String word(int first) throws IOException {
        int c = first;
        while (c >= 0 && !Character.isWhitespace(c) && c != '[' && c != ']') {
            append(c);
            c = read();
        }
        ahead = c;
        return text.toString();
    }

    private void append(int c) {
        if (text.length() < MAX_TEXT) text.append((char) c);
    }

    private int read() throws IOException {
        int c = ahead;
        if (c != -2) {
            ahead = -2;
            return c;
        }
        c = in.read();
        if (c == '\n') line++;
        return c;
    }
}
