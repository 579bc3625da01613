package org.coauthor.importer.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/** Counts what was read right, by the definitions of the project's evaluation: titles alike, all people, venues by word F1 of 0.7. */
final class ReferenceScores {
    private static final Set<String> SMALL = Set.of(
            "van von der den del de la di da du dos le el al and und et the for y e in on of others other jr sr ii iii rd nd"
                    .split(" "));
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern ROLES = Pattern.compile("\\b(?:eds?|editors?|hrsg|hg|dir|et\\s+al|u\\.\\s*a)\\b\\.?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

    private final TreeMap<String, int[]> counts = new TreeMap<>();

    /** Adds one string; returns the names of the fields that were read wrong. */
    Set<String> add(LabelledReference gold, Work work) {
        Set<String> wrong = new TreeSet<>();
        if (gold.title() == null) return wrong;
        String title = gold.title().replaceAll("^[ .,\"“”]+|[ .,\"“”]+$", "");
        count("title", sameTitle(title, work.title()), wrong);
        if (gold.date() != null) {
            Matcher year = YEAR.matcher(gold.date());
            if (year.find()) count("year", work.year() != null && work.year() == Integer.parseInt(year.group()), wrong);
        }
        if (gold.author() != null) count("authors", samePeople(gold.author(), work.authors()), wrong);
        if (gold.venue() != null) count("venue", work.venue() != null && sameVenue(gold.venue(), work.venue()), wrong);
        else if (gold.venueKnown()) {
            count("venue.invented", work.venue() != null, new TreeSet<>());
            if (work.venue() != null) wrong.add("venue.invented");
        }
        return wrong;
    }

    /** How many fields are wrong; where the string states no title, a title is wrong too. */
    static int wrong(LabelledReference gold, Work work) {
        if (gold.title() != null) return new ReferenceScores().add(gold, work).size();
        int wrong = work.title() == null ? 0 : 1;
        if (gold.author() != null && !samePeople(gold.author(), work.authors())) wrong++;
        if (gold.venue() != null && (work.venue() == null || !sameVenue(gold.venue(), work.venue()))) wrong++;
        return wrong;
    }

    private void count(String field, boolean right, Set<String> wrong) {
        int[] pair = counts.computeIfAbsent(field, k -> new int[2]);
        pair[0] += right ? 1 : 0;
        pair[1]++;
        if (!right) wrong.add(field);
    }

    /** "title 0.940 (1200)   year ...". */
    String line() {
        StringBuilder out = new StringBuilder();
        counts.forEach((field, pair) ->
                out.append(String.format(Locale.ROOT, "%s %.3f (%d)   ", field, (double) pair[0] / pair[1], pair[1])));
        return out.toString().strip();
    }

    static boolean sameTitle(String gold, @Nullable String found) {
        if (found == null) return false;
        String a = Folding.key(gold);
        String b = Folding.key(found);
        if (a.isEmpty() || b.isEmpty()) return false;
        if (a.equals(b)) return true;
        String little = a.length() <= b.length() ? a : b;
        String large = a.length() <= b.length() ? b : a;
        if (large.contains(little) && little.length() >= .85 * large.length()) return true;
        return little.length() > 15
                && little.length() > .85 * large.length()
                && 2.0 * matching(little, large) / (a.length() + b.length()) >= .92;
    }

    /** Ratcliff and Obershelp's count of matching characters. */
    private static int matching(String a, String b) {
        int best = 0;
        int atA = 0;
        int atB = 0;
        int[] before = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] now = new int[b.length() + 1];
            for (int j = 0; j < b.length(); j++) {
                if (a.charAt(i) != b.charAt(j)) continue;
                now[j + 1] = before[j] + 1;
                if (now[j + 1] > best) {
                    best = now[j + 1];
                    atA = i - best + 1;
                    atB = j - best + 1;
                }
            }
            before = now;
        }
        if (best == 0) return 0;
        return best
                + matching(a.substring(0, atA), b.substring(0, atB))
                + matching(a.substring(atA + best), b.substring(atB + best));
    }

    static boolean samePeople(String gold, List<AuthorMention> found) {
        StringBuilder names = new StringBuilder();
        for (AuthorMention author : found) names.append(author.name()).append(' ');
        Set<String> want = nameWords(gold);
        Set<String> have = nameWords(names.toString());
        if (Pattern.compile("\\b[\\p{L}]*[a-z]{3}").matcher(gold).find()) {
            Matcher runs = Pattern.compile("\\b[A-Z]{2,3}\\b").matcher(gold);
            while (runs.find()) {
                want.remove(Folding.fold(runs.group()));
                have.remove(Folding.fold(runs.group()));
            }
        }
        if (want.isEmpty() && have.isEmpty()) return true;
        boolean several =
                Pattern.compile("\\b(?:and|und|et)\\b|&|;").matcher(gold).find();
        if (several && found.size() < 2 && want.size() > 3) return false;
        long both = want.stream().filter(have::contains).count();
        return both >= .9 * want.size() && have.size() - both <= .1 * have.size();
    }

    private static Set<String> nameWords(String names) {
        String text = ROLES.matcher(Folding.fold(names)).replaceAll(" ").replaceAll("[’'`]", "");
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String w = word.group();
            if ((w.length() > 1 || w.charAt(0) > 0x2E7F) && !SMALL.contains(w)) words.add(w);
        }
        return words;
    }

    static boolean sameVenue(String gold, String found) {
        Set<String> want = venueWords(gold);
        Set<String> have = venueWords(found);
        if (want.isEmpty() || have.isEmpty()) return Folding.key(gold).equals(Folding.key(found));
        return alike(want, have);
    }

    /** Whether two venues have so many words in common that they pass for one. */
    static boolean alike(Set<String> want, Set<String> have) {
        long both = want.stream().filter(have::contains).count();
        return both > 0 && 2.0 * both / (want.size() + have.size()) >= .7;
    }

    static Set<String> venueWords(String venue) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(Folding.fold(venue));
        while (word.find()) if (!SMALL.contains(word.group())) words.add(word.group());
        words.removeAll(Set.of("proc", "proceedings", "vol", "no", "pp"));
        return words;
    }
}
