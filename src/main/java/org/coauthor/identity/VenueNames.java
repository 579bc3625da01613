package org.coauthor.identity;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * One name for each venue, whatever year, number, publisher or abbreviation a source writes: "ICML'24", "Proc. 41st ICML" and
 * "International Conference on Machine Learning" are one venue. Journal abbreviations follow ISO 4: each word may be cut to its
 * beginning.
 */
public final class VenueNames {
    private static final Pattern NOISE = Pattern.compile(
            "\\b(proceedings|proc|annual|the|of|on|in|and|for|a|an|pages?|pp|vol|volume|no|number|part|lecture notes in computer science|"
                    + "\\d+(st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[ivxl]{2,}|"
                    + "accepted|appear|to|by|ed|eds|spotlight|oral|poster)\\b");
    private static final Pattern YEAR = Pattern.compile("['’]\\d{2}\\b|\\d+");
    private static final Set<String> SMALL =
            Set.of("of", "the", "on", "in", "and", "for", "a", "an", "de", "der", "und", "et");

    /** How many spellings are remembered; a dump repeats few of them very often. */
    private static final int REMEMBERED = 100_000;

    private static @Nullable VenueNames bundled;

    private record Venue(String name, String key) {}

    private final Map<String, Venue> remembered = new ConcurrentHashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();
    private final Map<String, String> byBeginnings = new HashMap<>();

    private VenueNames(List<List<String>> vocabulary) {
        for (List<String> venue : vocabulary) {
            for (String alias : venue) {
                nameOf.putIfAbsent(reduced(alias), venue.get(0));
                byBeginnings.putIfAbsent(beginnings(alias), venue.get(0));
            }
        }
    }

    /** The venues that come with the program; read once. */
    public static synchronized VenueNames bundled() {
        if (bundled == null) bundled = new VenueNames(VocabularyFile.bundled("venues.tsv"));
        return bundled;
    }

    /** A vocabulary of one's own: a venue a line, its main name and then its other names between tabs. */
    public static VenueNames read(InputStream in) throws IOException {
        return new VenueNames(VocabularyFile.read(in));
    }

    /** The main name of a venue, or what is written, where the vocabulary does not know it. */
    public String name(String written) {
        return venue(written).name();
    }

    /** Equal for all spellings of one venue; empty where nothing telling is written. */
    public String key(String written) {
        return venue(written).key();
    }

    private Venue venue(String written) {
        Venue venue = remembered.get(written);
        if (venue != null) return venue;
        String known = known(written);
        venue = known == null ? new Venue(written.strip(), reduced(written)) : new Venue(known, reduced(known));
        if (remembered.size() < REMEMBERED) remembered.put(written, venue);
        return venue;
    }

    private @Nullable String known(String written) {
        String known = nameOf.get(reduced(written));
        if (known != null) return known;
        int open = written.indexOf('(');
        int close = written.indexOf(')', open + 1);
        if (open >= 0 && close > open) {
            known = nameOf.get(reduced(written.substring(open + 1, close)));
            if (known == null) known = nameOf.get(reduced(written.substring(0, open)));
            if (known != null) return known;
        }
        int comma = written.indexOf(',');
        if (comma > 0) known = nameOf.get(reduced(written.substring(0, comma)));
        if (known == null && written.indexOf('.') > 0) known = byBeginnings.get(beginnings(written));
        return known;
    }

    /** Folded words without year, number and order. */
    private static String reduced(String written) {
        String plain = Folding.fold(
                        YEAR.matcher(written).replaceAll(m -> m.group().startsWith("'") ? " " : m.group()))
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
        String reduced =
                NOISE.matcher(plain).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return reduced.isEmpty() ? plain.strip() : reduced;
    }

    /** The first three letters of each word: what an abbreviation shares with the name in full. */
    private static String beginnings(String written) {
        StringBuilder out = new StringBuilder();
        for (String word : reduced(written).split(" ")) {
            if (word.isEmpty() || SMALL.contains(word)) continue;
            out.append(word, 0, Math.min(3, word.length())).append(' ');
        }
        return out.toString();
    }
}
