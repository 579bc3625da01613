package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records that are one work: by identifier, otherwise by title, year and people. A preprint and its published version are
 * one work. Cost is linear in the records, but for those that share a title.
 */
final class WorkMatching {
    /** A preprint is published within this many years. */
    private static final int YEARS = 3;
    /** Shorter titles ("Introduction", "Reply") say nothing without the rest of the record. */
    private static final int TELLING_TITLE = 20;

    /** Of one title, so many records are compared with a further one. */
    private static final int ALIKE = 50;

    private final List<SourcedWork> works;
    private final VenueNames venues;
    private final Clusters clusters;
    private final List<Pair> pairs = new ArrayList<>();
    /** By root, the records of works of several, in the order given. */
    private final Map<Integer, List<Integer>> members = new TreeMap<>();

    /** Two records joined, and why. */
    record Pair(int one, int other, Evidence why) {}

    private WorkMatching(List<SourcedWork> works, VenueNames venues) {
        this.works = works;
        this.venues = venues;
        clusters = new Clusters(works.size());
    }

    /** Joins in the order given, which must not depend on the order of the input. */
    static WorkMatching of(List<SourcedWork> works, int[] order, VenueNames venues) {
        WorkMatching matching = new WorkMatching(works, venues);
        matching.byIdentifier(order);
        matching.byTitle(order);
        for (int r : order)
            if (matching.clusters.size(r) > 1)
                matching.members
                        .computeIfAbsent(matching.find(r), k -> new ArrayList<>(2))
                        .add(r);
        return matching;
    }

    int find(int record) {
        return clusters.find(record);
    }

    /** All records of the work of a record. */
    List<Integer> records(int root) {
        return members.getOrDefault(root, List.of(root));
    }

    /** The works of several records, each with its records in the order given. */
    Collection<List<Integer>> several() {
        return members.values();
    }

    List<Pair> pairs() {
        return pairs;
    }

    private void byIdentifier(int[] order) {
        Map<String, Integer> first = new HashMap<>();
        for (int i : order) {
            for (Map.Entry<String, String> id :
                    works.get(i).work().identifiers().entrySet()) {
                String key = identifier(id.getKey(), id.getValue());
                if (key.startsWith("isbn:") || key.startsWith("issn:")) continue;
                Integer seen = first.putIfAbsent(key, i);
                if (seen != null
                        && titlesMeet(works.get(seen).work(), works.get(i).work()))
                    join(seen, i, Evidence.certain("identifier", "both have " + key));
            }
        }
    }

    /** The arXiv number without its version, and a DOI that stands for it, are one identifier. */
    static String identifier(String scheme, String value) {
        String bare = value.toLowerCase(java.util.Locale.ROOT);
        if (scheme.equals("doi") && bare.startsWith("10.48550/arxiv.")) return "arxiv:" + bare.substring(15);
        if (scheme.equals("arxiv")) {
            int v = bare.lastIndexOf('v');
            if (v > 0 && bare.substring(v + 1).chars().allMatch(Character::isDigit)) bare = bare.substring(0, v);
        }
        return scheme + ":" + bare;
    }

    /** A wrong identifier is caught by titles that have nothing in common. */
    private static boolean titlesMeet(Work one, Work other) {
        String a = one.title();
        String b = other.title();
        if (a == null || b == null) return true;
        List<String> words = List.of(Folding.words(a).split(" "));
        for (String word : Folding.words(b).split(" ")) if (word.length() > 3 && words.contains(word)) return true;
        return Folding.key(a).equals(Folding.key(b));
    }

    private void byTitle(int[] order) {
        long[] keyed = IntStream.range(0, order.length)
                .parallel()
                .mapToLong(at -> (long) title(order[at]).hashCode() << 32 | at)
                .toArray();
        Arrays.parallelSort(keyed);
        int from = 0;
        for (int to = 1; to <= keyed.length; to++) {
            if (to < keyed.length && keyed[to] >> 32 == keyed[from] >> 32) continue;
            if (to - from > 1) alike(order, keyed, from, to);
            from = to;
        }
    }

    /** The key of a title, empty where there is none. */
    private String title(int record) {
        String title = works.get(record).work().title();
        return title == null ? "" : Folding.key(title);
    }

    /** Compares each record of some titles with the earlier ones of the same title. */
    private void alike(int[] order, long[] keyed, int from, int to) {
        Map<String, List<Integer>> byTitle = new HashMap<>();
        for (int at = from; at < to; at++) {
            int i = order[(int) keyed[at]];
            String key = title(i);
            if (key.isEmpty()) continue;
            List<Integer> alike = byTitle.computeIfAbsent(key, k -> new ArrayList<>(1));
            for (int j : alike) {
                Evidence why = same(works.get(j).work(), works.get(i).work(), key);
                if (why != null && !sameRecordSource(j, i)) {
                    join(j, i, why);
                    break;
                }
            }
            if (alike.size() < ALIKE) alike.add(i);
        }
    }

    /** One source may hold a preprint and its published version, but says so by different venues or years. */
    private boolean sameRecordSource(int one, int other) {
        return works.get(one).sourceId().equals(works.get(other).sourceId())
                && works.get(one).recordKey().equals(works.get(other).recordKey());
    }

    private void join(int one, int other, Evidence why) {
        if (clusters.find(one) == clusters.find(other)) return;
        if (clusters.join(one, other)) pairs.add(new Pair(one, other, why));
    }

    private @Nullable Evidence same(Work one, Work other, String title) {
        if (conflictingIdentifiers(one, other)) return null;
        Integer a = one.year();
        Integer b = other.year();
        int apart = a == null || b == null ? 0 : Math.abs(a - b);
        if (apart > YEARS) return null;
        int shared = 0;
        for (AuthorMention author : one.authors()) if (present(author, other)) shared++;
        int fewest = Math.min(one.authors().size(), other.authors().size());
        boolean listed = fewest > 0;
        boolean agree = listed && (shared >= Math.max(1, (fewest + 1) / 2));
        if (listed && !agree) return null;
        if (!listed && (a == null || b == null || apart > 1)) return null;
        if (!listed && title.length() < TELLING_TITLE && (apart > 0 || !sameVenue(one, other))) return null;
        if (listed
                && title.length() < TELLING_TITLE
                && (apart > 0 || shared < one.authors().size())) return null;
        String people = shared == 0 ? "" : ", " + shared + (shared == 1 ? " author" : " authors") + " in common";
        String years = apart == 0 ? "" : ", " + apart + (apart == 1 ? " year" : " years") + " apart";
        return new Evidence("title", "the same title" + people + years, 8);
    }

    /** A title of few words tells little, but not in one venue and year. */
    private boolean sameVenue(Work one, Work other) {
        String a = one.venue();
        String b = other.venue();
        return a != null && b != null && venues.key(a).equals(venues.key(b));
    }

    private static boolean present(AuthorMention author, Work other) {
        NameForm name = NameForm.of(author);
        for (AuthorMention candidate : other.authors()) if (name.compatible(NameForm.of(candidate))) return true;
        return false;
    }

    /** Two DOIs of which neither is a preprint's are two works, whatever their titles. */
    private static boolean conflictingIdentifiers(Work one, Work other) {
        String a = one.identifier("doi");
        String b = other.identifier("doi");
        if (a == null || b == null || a.equalsIgnoreCase(b)) return false;
        return !preprint(a) && !preprint(b);
    }

    private static boolean preprint(String doi) {
        return doi.matches("(?i)10\\.(48550|1101|31234|2139|20944|21203|26434|31219|31235|36227)/.*");
    }
}
