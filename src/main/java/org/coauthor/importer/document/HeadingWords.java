package org.coauthor.importer.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    private static final Set<String> WEAK = new LinkedHashSet<>();
    private static final Set<String> STRONG = new LinkedHashSet<>();
    private static final List<Line> LINES = new ArrayList<>();

    /** A line of the file: its words, all of one kind. */
    private record Line(SectionKind kind, Set<String> words, Set<String> phrases) {}

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
                else if (line.startsWith("weak")) WEAK.addAll(words);
                else if (line.startsWith("strong")) STRONG.addAll(words);
                else LINES.add(line(SectionKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)), words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HeadingWords() {}

    private static Line line(SectionKind kind, Set<String> words) {
        Set<String> phrases = new LinkedHashSet<>();
        for (String word : words) if (word.indexOf('_') > 0) phrases.add(word.replace('_', ' '));
        return new Line(kind, words, phrases);
    }

    /** The kind that a heading names where each of its words is known; null for any other text. */
    static @Nullable SectionKind exact(String text) {
        return kind(text, true);
    }

    /** The kind that some word of a text names that is known to be a heading by its form; null where no word does. */
    static @Nullable SectionKind loose(String text) {
        return kind(text, false);
    }

    /** Whether a heading that names works can name nothing else: "Articles", but not "Contributions" or "Books I like". */
    static boolean certain(String heading) {
        List<String> words = List.of(NOISE.split(fold(heading).strip()));
        if (words.stream().anyMatch(w -> contained(w, STRONG))) return true;
        if (exact(heading) != SectionKind.PUBLICATIONS) return false;
        return words.stream().anyMatch(w -> !WEAK.contains(w) && loose(w) == SectionKind.PUBLICATIONS);
    }

    private static boolean contained(String word, Set<String> words) {
        return words.contains(word) || words.stream().anyMatch(w -> w.codePointAt(0) > 0x2E00 && word.contains(w));
    }

    private static @Nullable SectionKind kind(String text, boolean all) {
        if (text.length() > 90) return null;
        String[] words =
                NOISE.split(fold(BRACKETS.matcher(NUMBER.matcher(text.strip()).replaceFirst(""))
                                .replaceAll(" "))
                        .strip());
        if (words.length > 10) return null;
        String plain = String.join(" ", words);
        for (Line line : LINES) if (line.phrases.contains(plain)) return line.kind;
        int best = LINES.size();
        for (String raw : words) {
            String word =
                    raw.replaceAll("^(?:[dl]|dell|all|nell)['’](?=\\p{L})|^[.&'’-]+|[.'’-]+$|(?<=\\p{L}{3})\\d$", "");
            int line = of(word);
            if (line == LINES.size() && !word.isEmpty() && !BESIDE.contains(word) && all) return null;
            best = Math.min(best, line);
        }
        return best == LINES.size() ? null : LINES.get(best).kind;
    }

    /** The first line that has a word, or their number. */
    private static int of(String word) {
        if (word.isEmpty()) return LINES.size();
        boolean east = Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.LATIN;
        for (int i = 0; i < LINES.size(); i++) {
            if (LINES.get(i).words.contains(word)) return i;
            if (east && word.length() <= 12)
                for (String w : LINES.get(i).words) if (w.codePointAt(0) > 0x2E00 && word.contains(w)) return i;
        }
        return LINES.size();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
