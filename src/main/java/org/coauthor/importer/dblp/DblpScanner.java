package org.coauthor.importer.dblp;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coauthor.importer.dblp.DblpRecord.Field;
import org.coauthor.importer.record.Text;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Reads well-formed records out of bytes. Whatever is not as in DBLP (a tag that does not fit, an entity that is none, an attribute
 * with references in it) is not judged but left to a full parser. Not thread-safe.
 */
final class DblpScanner {
    private static final int DEPTH_MAX = 8;
    private static final byte[][] NAMES = Arrays.stream(
                    ("author editor title booktitle pages year address journal volume number"
                                    + " month url ee cdrom cite publisher note crossref isbn series school chapter publnr stream rel article"
                                    + " inproceedings proceedings book incollection phdthesis mastersthesis www data key mdate publtype"
                                    + " orcid type bibtex label aux i sub sup tt")
                            .split(" "))
            .map(n -> n.getBytes(StandardCharsets.US_ASCII))
            .toArray(byte[][]::new);
    private static final byte[][] BYTES = new byte[256][];
    private static final String[] TEXTS = new String[256];

    static {
        for (byte[] name : NAMES) {
            int slot = slot(name, 0, name.length);
            while (BYTES[slot] != null) slot = slot + 1 & 0xFF;
            BYTES[slot] = name;
            TEXTS[slot] = new String(name, StandardCharsets.US_ASCII);
        }
    }

    private final byte[] bytes;
    private final int to;
    private final Charset charset;
    private final StringBuilder parts = new StringBuilder();
    private final String[] open = new String[DEPTH_MAX];
    private int at;
    private @Nullable String key;
    private @Nullable String orcid;
    private @Nullable String type;
    private boolean closed;

    DblpScanner(byte[] bytes, int to, Charset charset) {
        this.bytes = bytes;
        this.to = to;
        this.charset = charset;
    }

    /** Where it stands: after {@link #read} behind the record, if it could be read. */
    int at() {
        return at;
    }

    /** Reads the record that begins at a place; null where it is not plain. */
    @Nullable
    DblpRecord read(int from) {
        at = from;
        String element = startTag();
        if (element == null) return null;
        String own = key;
        List<Field> fields = new ArrayList<>(12);
        if (closed) return new DblpRecord(element, own, fields);
        while (true) {
            while (at < to && (bytes[at] <= ' ' && bytes[at] >= 0)) at++;
            if (at + 1 >= to || bytes[at] != '<') return null;
            if (bytes[at + 1] == '/') return endTag(element) ? new DblpRecord(element, own, fields) : null;
            Field field = field();
            if (field == null) return null;
            fields.add(field);
        }
    }

    private @Nullable Field field() {
        String name = startTag();
        if (name == null) return null;
        String fieldOrcid = orcid;
        String fieldType = type;
        if (closed) return new Field(name, null, fieldOrcid, fieldType);
        int stop = plainEnd();
        if (stop >= 0 && bytes[stop + 1] == '/') {
            String text = stop == at ? null : new String(bytes, at, stop - at, StandardCharsets.ISO_8859_1);
            at = stop;
            return endTag(name) ? new Field(name, text, fieldOrcid, fieldType) : null;
        }
        parts.setLength(0);
        return mixed(name) ? new Field(name, Text.clean(parts.toString()), fieldOrcid, fieldType) : null;
    }

    /** Where a text ends that is clean as it stands, -1 where it is not. */
    private int plainEnd() {
        byte before = ' ';
        int i = at;
        for (; i + 1 < to; i++) {
            byte b = bytes[i];
            if (b == '<') return before == ' ' && i > at ? -1 : i;
            if (b < ' ' || b == '&' || b == '@' || b == 0x7F || b == ' ' && before == ' ') return -1;
            before = b;
        }
        return -1;
    }

    /** Text with references or with elements in it, up to the end tag of the outermost. */
    private boolean mixed(String name) {
        int depth = 0;
        open[0] = name;
        while (true) {
            int from = at;
            while (at < to && bytes[at] != '<' && bytes[at] != '&') at++;
            if (at > from) parts.append(new String(bytes, from, at - from, charset));
            if (at + 1 >= to) return false;
            if (bytes[at] == '&') {
                if (!reference()) return false;
            } else if (bytes[at + 1] == '/') {
                if (!endTag(open[depth])) return false;
                if (depth-- == 0) return true;
            } else {
                String inner = startTag();
                if (inner == null || depth + 1 == DEPTH_MAX) return false;
                if (!closed) open[++depth] = inner;
            }
        }
    }

    /** A character by number or by HTML name; other names stay as they are written. */
    private boolean reference() {
        int stop = at + 1;
        while (stop < to && stop - at < 40 && letterOrDigit(bytes[stop]) || stop == at + 1 && bytes[stop] == '#')
            stop++;
        if (stop >= to || bytes[stop] != ';' || stop == at + 1) return false;
        String name = new String(bytes, at + 1, stop - at - 1, StandardCharsets.US_ASCII);
        at = stop + 1;
        if (name.charAt(0) == '#') return number(name);
        String known = Entities.getByName(name);
        parts.append(known.isEmpty() ? "&" + name + ";" : known);
        return true;
    }

    private boolean number(String name) {
        boolean hexadecimal = name.startsWith("#x");
        try {
            int c = Integer.parseInt(name, hexadecimal ? 2 : 1, name.length(), hexadecimal ? 16 : 10);
            boolean allowed = c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= ' ' && c < 0xD800
                    || c >= 0xE000 && c < 0xFFFE
                    || c >= 0x10000 && c <= Character.MAX_CODE_POINT;
            if (allowed) parts.appendCodePoint(c);
            return allowed;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Reads a start tag with its attributes; the name, or null where it is none. */
    private @Nullable String startTag() {
        key = null;
        orcid = null;
        type = null;
        int from = ++at;
        while (at < to && letterOrDigit(bytes[at])) at++;
        if (at == from || at >= to) return null;
        String name = name(from, at);
        while (at < to) {
            byte b = bytes[at];
            if (b == '>' || b == '/' && at + 1 < to && bytes[at + 1] == '>') {
                closed = b == '/';
                at += closed ? 2 : 1;
                return name;
            }
            if (b != ' ' && b != '\n') return null;
            at++;
            if (at < to && letterOrDigit(bytes[at]) && !attribute()) return null;
        }
        return null;
    }

    private boolean attribute() {
        int from = at;
        while (at < to && letterOrDigit(bytes[at])) at++;
        if (at + 1 >= to || bytes[at] != '=' || bytes[at + 1] != '"') return false;
        String name = name(from, at);
        int start = at += 2;
        while (at < to && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '&' && bytes[at] != '<') at++;
        if (at >= to || bytes[at] != '"') return false;
        String value = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        at++;
        switch (name) {
            case "key" -> {
                if (key != null) return false;
                key = value;
            }
            case "orcid" -> orcid = value;
            case "type" -> type = value;
            default -> {}
        }
        return true;
    }

    private boolean endTag(String name) {
        int stop = at + 2 + name.length();
        if (stop >= to || bytes[stop] != '>') return false;
        for (int i = 0; i < name.length(); i++) if (bytes[at + 2 + i] != name.charAt(i)) return false;
        at = stop + 1;
        return true;
    }

    private static boolean letterOrDigit(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
    }

    private static int slot(byte[] bytes, int from, int to) {
        return bytes[from] * 7 + bytes[to - 1] * 13 + (to - from) * 31 & 0xFF;
    }

    private String name(int from, int stop) {
        for (int slot = slot(bytes, from, stop); BYTES[slot] != null; slot = slot + 1 & 0xFF)
            if (Arrays.equals(BYTES[slot], 0, BYTES[slot].length, bytes, from, stop)) return TEXTS[slot];
        return new String(bytes, from, stop - from, StandardCharsets.US_ASCII);
    }
}
