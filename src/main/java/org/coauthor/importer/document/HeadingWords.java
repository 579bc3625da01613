package org.coauthor.importer.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The vocabulary of section headings in eight languages, from {@code headings.txt}. */
final class HeadingWords {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?|[IVX]{1,5}\\.|[A-Z][.)])\\s+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}&'’.-]+");
    private static final Set<String> BESIDE = new LinkedHashSet<>();
    private static final Map<SectionKind, Set<String>> WORDS = new LinkedHashMap<>();

    static {
        try (InputStream in = HeadingWords.class.getResourceAsStream("headings.txt")) {
            if (in == null) throw new IllegalStateException("headings.txt is missing");
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) continue;
                Set<String> words = Set.of(java.util.Arrays.stream(
                                line.substring(colon + 1).strip().split(" "))
                        .distinct()
                        .toArray(String[]::new));
                if (line.startsWith("beside")) BESIDE.addAll(words);
                else WORDS.put(SectionKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)), words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HeadingWords() {}

    /** The kind that a heading names where each of its words is known; null for any other text. */
    static @Nullable SectionKind exact(String text) {
        return kind(text, true);
    }

    /** The kind that some word of a text names that is known to be a heading by its form; null where no word does. */
    static @Nullable SectionKind loose(String text) {
        return kind(text, false);
    }

    private static @Nullable SectionKind kind(String text, boolean all) {
        if (text.length() > 90) return null;
        String[] words =
                NOISE.split(fold(BRACKETS.matcher(NUMBER.matcher(text.strip()).replaceFirst(""))
                                .replaceAll(" "))
                        .strip());
        if (words.length > 10) return null;
        SectionKind best = null;
        for (String raw : words) {
            String word = raw.replaceAll("^[.&'’-]+|[.'’-]+$|(?<=\\p{L}{3})\\d$", "");
            SectionKind kind = of(word);
            if (kind == null && !word.isEmpty() && !BESIDE.contains(word) && all) return null;
            if (kind != null && (best == null || kind.compareTo(best) < 0)) best = kind;
        }
        return best;
    }

    private static @Nullable SectionKind of(String word) {
        if (word.isEmpty()) return null;
        boolean east = Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.LATIN;
        for (Map.Entry<SectionKind, Set<String>> e : WORDS.entrySet()) {
            if (e.getValue().contains(word)) return e.getKey();
            if (east && word.length() <= 12)
                for (String w : e.getValue()) if (w.codePointAt(0) > 0x2E00 && word.contains(w)) return e.getKey();
        }
        return null;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
