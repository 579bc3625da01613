package org.coauthor.importer.bibtex;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.coauthor.importer.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of a BibTeX file one by one. After any error it goes on with the next {@code @}. The grammar is that of bibtex.web
 * (Patashnik 1988): strings, {@code #}, braces or parentheses; a comma may be missing, and an entry that does not end is ended where the
 * next one begins a line.
 */
final class BibtexParser {
    private static final Pattern ENTRY = Pattern.compile(
            "@\\s*(?:(?:string|comment|preamble)\\s*[{(]|\\w+\\s*[{(]\\s*[^\\s,{}()=\"#%]*\\s*,)",
            Pattern.CASE_INSENSITIVE);

    /** After so many entries without an end, entries are no longer looked at twice, which keeps time linear. */
    private static final int UNENDED_MAX = 16;

    private final BibtexText text;
    private final Sink sink;
    private final Map<String, String> strings = new HashMap<>();
    private int unended;

    /** Something that makes the rest of an entry unreadable. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
        private final String code;

        Broken(String code, String message) {
            super(message, null, false, false);
            this.code = code;
        }
    }

    BibtexParser(Reader in, Sink sink) {
        this.text = new BibtexText(in);
        this.sink = sink;
        for (String month : "jan feb mar apr may jun jul aug sep oct nov dec".split(" ", -1)) strings.put(month, month);
    }

    /** The next entry, or null at the end. */
    @Nullable
    BibtexEntry next() throws IOException {
        for (int c = text.next(); c >= 0; c = text.next()) {
            if (c != '@') continue;
            BibtexEntry entry = item();
            if (entry != null) return entry;
        }
        return null;
    }

    /** What follows an at sign. */
    private @Nullable BibtexEntry item() throws IOException {
        int line = text.line();
        int column = text.column() - 1;
        text.keep();
        Map<String, String> fields = new LinkedHashMap<>();
        String type = "";
        String key = "";
        try {
            type = word().toLowerCase(Locale.ROOT);
            text.skipSpaces();
            int open = text.peek();
            if (type.isEmpty() || open != '{' && open != '(') return null;
            text.next();
            int close = open == '{' ? '}' : ')';
            switch (type) {
                case "comment" -> {
                    if (unended < UNENDED_MAX) skip(close);
                    return null;
                }
                case "preamble" -> {
                    value();
                    end(close);
                    return null;
                }
                case "string" -> {
                    text.skipSpaces();
                    string(close);
                    return null;
                }
                default -> {}
            }
            key = key(close, line);
            fields(fields, close);
        } catch (Broken e) {
            sink.problem(e.code, text.line(), text.column(), e.getMessage() + ", in the entry of line " + line);
            if (e.code.equals("unended")) restart();
        } catch (BibtexText.TooLong e) {
            sink.problem(
                    "too-long",
                    line,
                    column,
                    "an entry is longer than " + BibtexText.LONGEST + " characters; close it");
            restart();
        } finally {
            text.release();
        }
        return fields.isEmpty() ? null : new BibtexEntry(type, key, fields, line);
    }

    /** Goes back to right after the at sign of an entry that took all the rest for its own. */
    private void restart() throws IOException {
        if (unended++ < UNENDED_MAX) text.back();
    }

    private void string(int close) throws IOException, Broken {
        String name = name();
        text.skipSpaces();
        if (text.peek() != '=') throw new Broken("bad-string", "a string has no = after its name");
        text.next();
        strings.put(name, value());
        end(close);
    }

    private void end(int close) throws IOException {
        text.skipSpaces();
        if (text.peek() == close) text.next();
    }

    /** Passes over a comment with its balanced braces. */
    private void skip(int close) throws IOException, Broken {
        int depth = 0;
        for (int c = text.next(); c != close || depth > 0; c = text.next()) {
            if (c < 0) throw new Broken("unended", "a comment is not closed");
            if (c == '{') depth++;
            if (c == '}') depth--;
        }
    }

    private String key(int close, int line) throws IOException {
        text.skipSpaces();
        String ahead = text.ahead(200);
        int stop = 0;
        while (stop < ahead.length() && ",=}\n\"".indexOf(ahead.charAt(stop)) < 0) stop++;
        // The first field stands where the key should.
        if (stop < ahead.length() && ahead.charAt(stop) == '=') {
            sink.problem("empty-key", line, 1, "an entry has no key");
            return "";
        }
        StringBuilder key = new StringBuilder();
        for (int c = text.peek(); c >= 0 && c != ',' && c != '\n' && c != close; c = text.peek())
            key.append((char) text.next());
        if (key.toString().isBlank()) sink.problem("empty-key", line, 1, "an entry has no key");
        return key.toString().strip();
    }

    private void fields(Map<String, String> fields, int close) throws IOException, Broken {
        while (true) {
            text.skipSpaces();
            int c = text.peek();
            if (c == close) {
                text.next();
                return;
            }
            if (c < 0) throw new Broken("unended", "an entry is not closed");
            if (c == ',') {
                text.next();
                continue;
            }
            if (c == '@' && begins()) throw new Broken("unclosed", "an entry is not closed before the next");
            if (c == '%') {
                comment();
                continue;
            }
            field(fields);
        }
    }

    private void comment() throws IOException {
        for (int c = text.next(); c >= 0 && c != '\n'; c = text.next()) {}
    }

    private void field(Map<String, String> fields) throws IOException, Broken {
        String name = name();
        text.skipSpaces();
        if (name.isEmpty() || text.peek() != '=')
            throw new Broken("bad-field", "a field is not written as name = value (" + shown(name) + ")");
        text.next();
        int line = text.line();
        String value = value();
        if (fields.putIfAbsent(name, value) != null)
            sink.problem("duplicate-field", line, 0, "the field " + shown(name) + " stands twice, the first counts");
        text.skipSpaces();
        int c = text.peek();
        if (c >= 0 && c != ',' && c != '}' && c != ')' && c != '@')
            sink.problem("missing-comma", text.line(), text.column(), "a comma is missing before this field");
    }

    private static String shown(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "..." : name;
    }

    private String word() throws IOException {
        StringBuilder word = new StringBuilder();
        text.skipSpaces();
        for (int c = text.peek(); c >= 0 && (Character.isLetterOrDigit(c) || c == '_' || c == '-'); c = text.peek())
            word.append((char) text.next());
        return word.toString();
    }

    /** The name of a field or string. */
    private String name() throws IOException {
        StringBuilder name = new StringBuilder();
        for (int c = text.peek(); c > ' ' && "=,{}()\"#%@".indexOf(c) < 0; c = text.peek())
            name.append((char) text.next());
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /** Pieces joined by {@code #}. */
    private String value() throws IOException, Broken {
        StringBuilder value = new StringBuilder();
        while (true) {
            text.skipSpaces();
            int c = text.peek();
            if (c == '{') braced(value, '}');
            else if (c == '"') braced(value, '"');
            else value.append(bare());
            text.skipSpaces();
            if (text.peek() != '#') return value.toString();
            text.next();
        }
    }

    private String bare() throws IOException {
        StringBuilder bare = new StringBuilder();
        for (int c = text.peek(); c > ' ' && ",{}()\"#@".indexOf(c) < 0; c = text.peek())
            bare.append((char) text.next());
        String word = bare.toString();
        if (word.isEmpty() || word.chars().allMatch(Character::isDigit)) return word;
        String known = strings.get(word.toLowerCase(Locale.ROOT));
        if (known != null) return known;
        if (!Character.isDigit(word.charAt(0)))
            sink.problem(
                    "undefined-string", text.line(), text.column(), "the string " + shown(word) + " is not defined");
        return word;
    }

    private void braced(StringBuilder value, int close) throws IOException, Broken {
        text.next();
        int depth = 0;
        boolean lineStart = false;
        while (true) {
            int c = text.peek();
            if (c < 0) throw new Broken("unended", "a value is not closed");
            if (c == '@' && lineStart && begins())
                throw new Broken("unclosed", "a value is not closed before the next entry");
            text.next();
            if (c == close && depth == 0) return;
            if (c == '{') depth++;
            if (c == '}' && --depth < 0) throw new Broken("unbalanced", "a brace closes what none opened");
            if (c == '\n') lineStart = true;
            else if (c != ' ' && c != '\t') lineStart = false;
            value.append((char) c);
        }
    }

    /** Whether the at sign ahead begins an entry. */
    private boolean begins() throws IOException {
        return ENTRY.matcher(text.ahead(200)).lookingAt();
    }
}
