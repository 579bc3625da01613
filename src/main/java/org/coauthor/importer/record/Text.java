package org.coauthor.importer.record;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.coauthor.importer.Encoding;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sink;
import org.jspecify.annotations.Nullable;

/** Text of sources: opening it in the encoding it has, and cleaning what stands in it. */
public final class Text {
    /** So many bytes decide about the encoding of a text of any length: 4 MiB. */
    private static final int DECISIVE = 4 << 20;

    /** Longest value of a field that is kept, in characters; longer ones are cut. */
    private static final int LONGEST = 1 << 16;

    private Text() {}

    /** Opens a text of any length in its encoding, without a byte order mark; tells of a guessed one. */
    public static Reader open(Input input, Sink sink) throws IOException {
        InputStream in = input.bytes().open();
        byte[] head = in.readNBytes(DECISIVE);
        Encoding encoding = Encoding.decode(head);
        Charset charset = encoding.charset();
        if (!encoding.sure())
            sink.problem(
                    "encoding",
                    0,
                    0,
                    "the text is not UTF-8 and was read as " + charset + "; save it as UTF-8 if letters are wrong");
        int mark = mark(head);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), in);
        return new BufferedReader(new InputStreamReader(all, charset), 1 << 16);
    }

    private static int mark(byte[] head) {
        if (head.length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) return 3;
        if (head.length > 1 && (head[0] == -1 && head[1] == -2 || head[0] == -2 && head[1] == -1)) return 2;
        return 0;
    }

    /** UTF-8 bytes as a reader, for formats that allow no other encoding. */
    public static Reader utf8(Input input) throws IOException {
        return new BufferedReader(new InputStreamReader(input.bytes().open(), StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * A value as plain text: runs of white space as one space, no control characters, no half surrogates, no e-mail addresses (they are
     * nobody's bibliography), cut at 65,536 characters. Null where nothing is left.
     */
    public static @Nullable String clean(@Nullable String value) {
        if (value == null) return null;
        if (plain(value)) return value;
        StringBuilder out = new StringBuilder(Math.min(value.length(), LONGEST));
        boolean space = false;
        for (int i = 0; i < value.length() && out.length() < LONGEST; i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                space = !out.isEmpty();
                continue;
            }
            if (c >= '\u007F' && c < '\u00A0' || c == '\uFEFF') continue;
            if (space) out.append(' ');
            space = false;
            if (!Character.isSurrogate(c)) out.append(c);
            else if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1)))
                out.append(c).append(value.charAt(++i));
            else out.append('\uFFFD');
        }
        String text = out.indexOf("@") < 0 ? out.toString() : withoutAddresses(out);
        return text.isBlank() ? null : text;
    }

    /** Most values are short ASCII words with single spaces between them, which need no copy. */
    private static boolean plain(String value) {
        if (value.isEmpty() || value.length() > LONGEST || value.charAt(value.length() - 1) == ' ') return false;
        char before = ' ';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c >= '\u007F' || c == '@' || c == ' ' && before == ' ') return false;
            before = c;
        }
        return true;
    }

    private static String withoutAddresses(StringBuilder text) {
        int from = 0;
        for (int at = text.indexOf("@"); at >= 0; at = text.indexOf("@", from)) {
            int start = at;
            while (start > from && mailbox(text.charAt(start - 1))) start--;
            int end = at + 1;
            boolean dot = false;
            while (end < text.length() && (mailbox(text.charAt(end)))) {
                dot |= text.charAt(end) == '.' && end > at + 1;
                end++;
            }
            if (start < at && dot) {
                if (start > 0 && end < text.length() && text.charAt(start - 1) == ' ' && text.charAt(end) == ' ') end++;
                text.delete(start, end);
                from = start;
            } else from = at + 1;
        }
        return text.toString().strip();
    }

    private static boolean mailbox(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
    }
}
