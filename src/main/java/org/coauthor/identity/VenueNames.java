package org.coauthor.identity;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * One name for each venue, whatever year, number, publisher or abbreviation a source writes: "ICML'24", "Proc. 41st ICML" and
 * "International Conference on Machine Learning" are one venue. Journal abbreviations follow ISO 4: each word may be cut to its
 * beginning.
 */
public final class VenueNames {
    private static final Pattern NOISE = Pattern.compile(
            "\\b(proceedings|proc|annual|the|of|on|in|and|for|an?(?= \\p{L})|pages?|pp|vol|volume|no|number|part"
                    + "|lecture notes in computer science|\\d+(st|nd|rd|th|e|eme)?|first|second|third|fourth|fifth|sixth|seventh|eighth"
                    + "|ninth|tenth|eleventh|twelfth|(thir|four|fif|six|seven|eigh|nine)teenth"
                    + "|(twen|thir|for|fif|six|seven|eigh|nine)t(y|ieth)|[ivxl]{2,}|"
                    + "accepted|appear|to|by|ed|eds|spotlight|oral|poster)\\b");
    /** A year that runs into an acronym: "ICML2024", "KDD09". */
    private static final Pattern YEAR = Pattern.compile("(?<=\\p{L})(?:19|20)\\d{2}\\b|(?<=\\p{Lu}\\p{Lu})\\d{2}\\b");
    /** A preprint of arXiv, with whatever stands behind: "arXiv preprint arXiv:2101.00001", "CoRR abs/2101.00001". */
    private static final Pattern ARXIV = Pattern.compile("(?i)\\s*(?:arxiv\\b|corr,?\\s+abs/).*");

    private static final Set<String> SMALL = Set.of("of", "the", "on", "in", "and", "for", "de", "der", "und", "et");

    /** How many spellings are remembered; a dump repeats few of them very often. */
    private static final int REMEMBERED = 100_000;

    private static @Nullable VenueNames bundled;

    private record Venue(String name, String key) {}

    /**
     * A venue written in full.
     *
     * @param words folded, without those that abbreviations leave out
     */
    private record Full(List<String> words, String name) {
        /** Whether each word begins like its counterpart here and has no letters but from it, in their order: "Natl." is "National". */
        boolean isMeantBy(List<String> abbreviated) {
            for (int w = 0; w < words.size(); w++) {
                String letters = abbreviated.get(w);
                int met = 0;
                for (char c : words.get(w).toCharArray()) if (met < letters.length() && c == letters.charAt(met)) met++;
                if (met < letters.length()) return false;
            }
            return true;
        }
    }

    private final Map<String, Venue> remembered = new ConcurrentHashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();
    private final Map<String, List<Full>> byBeginnings = new HashMap<>();

    private VenueNames(List<List<String>> vocabulary) {
        for (List<String> venue : vocabulary) {
            for (String alias : venue) {
                nameOf.putIfAbsent(reduced(alias), venue.get(0));
                full(telling(alias), venue.get(0));
            }
        }
    }

    private void full(List<String> words, String name) {
        byBeginnings.computeIfAbsent(beginnings(words), k -> new ArrayList<>(1)).add(new Full(words, name));
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

    /** These names, and those of the given that are written in full: an abbreviation that fits one of them alone is that venue. */
    public VenueNames with(Collection<String> written) {
        VenueNames all = new VenueNames(List.of());
        all.nameOf.putAll(nameOf);
        byBeginnings.forEach((key, full) -> all.byBeginnings.put(key, new ArrayList<>(full)));
        Set<String> seen = new HashSet<>();
        for (String venue : new TreeSet<>(written)) {
            List<String> words = telling(venue);
            boolean abbreviated = words.size() < 2 || venue.indexOf('.') >= 0;
            if (!abbreviated && known(venue) == null && seen.add(reduced(venue))) all.full(words, venue.strip());
        }
        return all;
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
        return known == null && written.indexOf('.') > 0 ? inFull(telling(written)) : known;
    }

    /** The one venue that an abbreviation fits. */
    private @Nullable String inFull(List<String> abbreviated) {
        String found = null;
        for (Full full : byBeginnings.getOrDefault(beginnings(abbreviated), List.of())) {
            if (full.name().equals(found) || !full.isMeantBy(abbreviated)) continue;
            if (found != null) return null;
            found = full.name();
        }
        return found;
    }

    /** Folded words without year, number and order. */
    private static String reduced(String written) {
        if (ARXIV.matcher(written).matches()) return "arxiv";
        String plain = Folding.fold(YEAR.matcher(written).replaceAll(" ")).replaceAll("[^\\p{L}\\p{N}]+", " ");
        String reduced =
                NOISE.matcher(plain).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return reduced.isEmpty() ? plain.strip() : reduced;
    }

    /** The words that an abbreviation does not leave out. */
    private static List<String> telling(String written) {
        return Stream.of(reduced(written).split(" "))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
    }

    /** The first three letters of each word, of a journal one: what an abbreviation shares with the name in full. */
    private static String beginnings(List<String> words) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            int shared = word.equals("journal") ? 1 : Math.min(3, word.length());
            out.append(word, 0, shared).append(' ');
        }
        return out.toString();
    }
}
