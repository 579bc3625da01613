package org.coauthor.importer;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Text and the encoding it was in: by its mark, as UTF-8 where the bytes are well-formed, otherwise by statistics.
 *
 * @param text without a byte order mark
 * @param charset the encoding found
 * @param sure whether the mark or the form left no doubt
 */
public record Encoding(String text, Charset charset, boolean sure) {

    /** Decodes bytes, of which the last character may be cut off. */
    public static Encoding decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return marked(bytes, 3, StandardCharsets.UTF_8);
        if (starts(bytes, 0xFF, 0xFE)) return marked(bytes, 2, StandardCharsets.UTF_16LE);
        if (starts(bytes, 0xFE, 0xFF)) return marked(bytes, 2, StandardCharsets.UTF_16BE);
        Charset wide = utf16(bytes);
        if (wide != null) return new Encoding(new String(bytes, wide), wide, false);
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (!strict.decode(ByteBuffer.wrap(bytes), out, false).isError())
            return new Encoding(out.flip().toString(), StandardCharsets.UTF_8, true);
        return guessed(bytes);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private static Encoding marked(byte[] bytes, int skip, Charset charset) {
        return new Encoding(new String(bytes, skip, bytes.length - skip, charset), charset, true);
    }

    private static Encoding guessed(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        Charset charset = StandardCharsets.ISO_8859_1;
        if (match != null && match.getConfidence() > 30 && Charset.isSupported(match.getName()))
            charset = Charset.forName(match.getName());
        if (charset.equals(StandardCharsets.ISO_8859_1)) charset = Charset.forName("windows-1252");
        try {
            return new Encoding(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), charset, false);
        } catch (CharacterCodingException e) {
            return new Encoding(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1, false);
        }
    }

    /** UTF-16 without a mark: every other byte of Western text is zero. */
    private static @Nullable Charset utf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int seen = Math.min(bytes.length & ~1, 4096);
        for (int i = 0; i < seen; i += 2) {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }
        if (seen >= 8 && odd > seen / 5 && even < seen / 50) return StandardCharsets.UTF_16LE;
        if (seen >= 8 && even > seen / 5 && odd < seen / 50) return StandardCharsets.UTF_16BE;
        return null;
    }
}
