package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.identity.PersonMention.Role;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.coauthor.text.Folding;

/** The terms of a corpus, and from them the profile of each mention. Immutable once built; safe for several threads. */
final class Profiles {
    /** Of a co-author, so many works are looked at for further co-authors. */
    private static final int CIRCLE_WORKS = 12;
    /** Works of more people say nothing about who works with whom. */
    static final int LARGEST_TEAM = 60;

    /** The space of subjects is made from about so many records at most, evenly spread. */
    private static final int LEARNED = 1 << 20;
    /** So many titles are folded at a time. */
    private static final int FOLDED = 1 << 16;

    /** Common logarithm of how many of a million people bear a name that tells who somebody is, at most: one of a thousand million. */
    private static final double TELLING = -3;

    private static final int[] NONE = new int[0];

    final Mentions mentions;
    final Terms people = new Terms();
    final Terms words = new Terms();
    final Terms venues = new Terms();
    final Terms places = new Terms();
    private final InstitutionNames institutions = InstitutionNames.bundled();
    private final Map<String, String> venueKeys = new HashMap<>();
    private final float[] bearers;
    private final float[] bearersInAnyOrder;
    private final BitSet telling = new BitSet();
    private final int[] personTerm;
    private final int[][] titleWords;
    private final int[][] venueWords;
    private final int[] venue;
    private final int[] year;
    /** The mentions of authors whose affiliations are stated. */
    private final BitSet placed = new BitSet();

    private final SubjectSpace subjects;
    private final int[][] worksOf;
    private final Map<String, List<Integer>> tiesOf = new HashMap<>();

    Profiles(Mentions mentions, VenueNames venueNames) {
        this(mentions, venueNames, List.of());
    }

    /**
     * @param named people bear these names besides
     */
    Profiles(Mentions mentions, VenueNames venueNames, List<String> named) {
        this.mentions = mentions;
        Stream<NameForm> besides = named.parallelStream().map(NameForm::of);
        NameCounts counts = new NameCounts(
                Stream.concat(Arrays.stream(mentions.forms), besides).toArray(NameForm[]::new));
        bearers = new float[mentions.forms.length];
        bearersInAnyOrder = new float[mentions.forms.length];
        for (int n = 0; n < bearers.length; n++) {
            bearers[n] = (float) counts.bearers(mentions.forms[n]);
            bearersInAnyOrder[n] = (float) counts.bearersInAnyOrder(mentions.forms[n]);
            if (mentions.forms[n].writtenOut() && counts.bearersOfAll(mentions.forms[n]) <= TELLING) telling.set(n);
        }
        int records = mentions.corpus.works().size();
        personTerm = new int[mentions.count];
        titleWords = new int[records][];
        venueWords = new int[records][];
        venue = new int[records];
        year = new int[records];
        String[] titles = new String[0];
        Map<String, int[]> wordsOf = new HashMap<>();
        for (int at = 0; at < records; at++) {
            if (at % FOLDED == 0) titles = titles(at);
            int r = mentions.order[at];
            Work work = mentions.corpus.works().get(r).work();
            Integer stated = work.year();
            year[r] = stated == null ? 0 : stated;
            for (int m = mentions.start[r]; m < mentions.start[r + 1]; m++)
                personTerm[m] = people.add(mentions.name[m].key());
            titleWords[r] = terms(titles[at % FOLDED], words, "");
            venue[r] = -1;
            String written = work.venue();
            if (written == null) venueWords[r] = NONE;
            else {
                String key = venueKeys.computeIfAbsent(written, venueNames::key);
                venue[r] = key.isEmpty() ? -1 : venues.add(key);
                int[] terms = terms(key, words, "v ");
                int[] same = wordsOf.putIfAbsent(key, terms);
                venueWords[r] = same == null ? terms : same;
            }
            int mention = mentions.start[r];
            for (AuthorMention author : work.authors()) {
                for (String place : author.affiliations()) placeTerms(place).forEach(places::add);
                if (!author.affiliations().isEmpty()) placed.set(mention);
                mention++;
            }
        }
        for (int m = mentions.authors(); m < mentions.count; m++) {
            personTerm[m] = people.add(mentions.name[m].key());
            for (String place : mentions.person(m).institutions())
                placeTerms(place).forEach(places::add);
            tiesOf.computeIfAbsent(mentions.person(m).sourceId(), k -> new ArrayList<>())
                    .add(m);
        }
        people.close(records);
        people.temper(commonness(counts));
        words.close(records);
        venues.close(records);
        places.close(records);
        worksOf = postings();
        int every = 1 + records / LEARNED;
        int[][] learned = new int[(records + every - 1) / every][];
        for (int i = 0; i < learned.length; i++) learned[i] = subjectWords(mentions.order[i * every]);
        subjects = SubjectSpace.of(learned, words.rarity());
    }

    private int[] subjectWords(int record) {
        return concat(titleWords[record], venueWords[record]);
    }

    /** The folded titles of the next records in order. */
    private String[] titles(int from) {
        return IntStream.range(from, Math.min(mentions.order.length, from + FOLDED))
                .parallel()
                .mapToObj(at ->
                        title(mentions.corpus.works().get(mentions.order[at]).work()))
                .toArray(String[]::new);
    }

    /** By person: a name that many bear tells little, however seldom the corpus has it; 0.05 to 1. */
    private float[] commonness(NameCounts counts) {
        float[] telling = new float[people.size()];
        for (int m = 0; m < mentions.count; m++)
            if (telling[personTerm[m]] == 0)
                telling[personTerm[m]] =
                        (float) Math.max(0.05, Math.min(1, (3 - counts.bearers(mentions.name[m])) / 4));
        return telling;
    }

    private int[][] postings() {
        int[] many = new int[people.size()];
        for (int m = 0; m < mentions.authors(); m++) many[personTerm[m]]++;
        int[][] lists = new int[many.length][];
        for (int t = 0; t < many.length; t++) lists[t] = new int[Math.min(CIRCLE_WORKS, many[t])];
        Arrays.fill(many, 0);
        for (int r : mentions.order)
            for (int m = mentions.start[r]; m < mentions.start[r + 1]; m++) {
                int t = personTerm[m];
                if (many[t] < lists[t].length) lists[t][many[t]++] = r;
            }
        return lists;
    }

    private static String title(Work work) {
        String title = work.title();
        return Folding.words((title == null ? "" : title) + " " + String.join(" ", work.topics()));
    }

    private static int[] terms(String folded, Terms terms, String prefix) {
        Set<String> different = new LinkedHashSet<>();
        for (String word : folded.split(" ")) {
            if (word.length() < 3) continue;
            boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
            different.add(prefix + (plural ? word.substring(0, word.length() - 1) : word));
        }
        return different.stream().mapToInt(terms::add).toArray();
    }

    private Set<String> placeTerms(String place) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add("i " + institutions.key(place));
        for (String word : Folding.words(place).split(" ")) if (word.length() > 2) terms.add(word);
        return terms;
    }

    private static int[] concat(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** The number of the name of a mention among {@link #people}. */
    int personTerm(int mention) {
        return personTerm[mention];
    }

    /** Common logarithm of how many of a million people bear a name. */
    float bearers(int name) {
        return bearers[name];
    }

    /** The same, whichever of its words is the family name. */
    float bearersInAnyOrder(int name) {
        return bearersInAnyOrder[name];
    }

    /** Whether hardly two people bear a name, which has several given names, all written out. */
    boolean telling(int name) {
        return telling.get(name);
    }

    /** What one mention says. */
    Profile of(int mention) {
        if (mention >= mentions.authors()) return person(mention);
        int r = mentions.record[mention];
        int from = mentions.start[r];
        int to = mentions.start[r + 1];
        int[] others = new int[to - from];
        int n = 0;
        if (to - from <= LARGEST_TEAM) for (int m = from; m < to; m++) if (m != mention) others[n++] = personTerm[m];
        SparseVector coauthors = SparseVector.of(others, n, people.rarity());
        SparseVector place =
                placed.get(mention) ? placed(mentions.author(mention).affiliations()) : SparseVector.EMPTY;
        SparseVector venueOf =
                venue[r] < 0 ? SparseVector.EMPTY : SparseVector.of(new int[] {venue[r]}, 1, venues.rarity());
        int y = year[r];
        return new Profile(
                new int[] {mentions.nameNumber[mention]},
                coauthors,
                circle(mention, r, coauthors.keys()),
                weighted(titleWords[r]),
                new Subject(subjects.place(subjectWords(r))),
                venueOf,
                weighted(venueWords[r]),
                place,
                y,
                y,
                1);
    }

    /**
     * Whether the profiles of two people may have co-authors, a co-author and a co-author's co-author, or places in common: false is
     * certain, and many times cheaper to know than the profiles.
     *
     * @param company the {@link #coauthors} of one
     */
    boolean mayMeet(int[] one, int[] company, int[] other) {
        if (anywhere(one) && anywhere(other)) return true;
        int[] others = coauthors(other);
        for (int t : company) if (Arrays.binarySearch(others, t) >= 0) return true;
        return reaches(company, term(one), others) || reaches(others, term(other), company);
    }

    /** Whether places are known, or may be. */
    private boolean anywhere(int[] some) {
        for (int m : some) if (m >= mentions.authors() || placed.get(m)) return true;
        return false;
    }

    /** The co-authors of some mentions by their numbers among {@link #people}, sorted. */
    int[] coauthors(int[] some) {
        int[] all = new int[16];
        int n = 0;
        for (int mention : some) {
            int r = mention < mentions.authors() ? mentions.record[mention] : -1;
            if (r < 0 || mentions.start[r + 1] - mentions.start[r] > LARGEST_TEAM) continue;
            for (int m = mentions.start[r]; m < mentions.start[r + 1]; m++) {
                if (m == mention) continue;
                if (n == all.length) all = Arrays.copyOf(all, 2 * n);
                all[n++] = personTerm[m];
            }
        }
        Arrays.sort(all, 0, n);
        int different = 0;
        for (int i = 0; i < n; i++) if (i == 0 || all[i] != all[i - 1]) all[different++] = all[i];
        return Arrays.copyOf(all, different);
    }

    /** The name of some mentions, -1 where they have several. */
    private int term(int[] some) {
        for (int m : some) if (personTerm[m] != personTerm[some[0]]) return -1;
        return personTerm[some[0]];
    }

    /** Whether somebody other than the bearer of a name, who works with one of the company, is among some people. */
    private boolean reaches(int[] company, int self, int[] people) {
        long bits = 0;
        for (int t : people) bits |= 1L << t;
        for (int coauthor : company)
            for (int r : worksOf[coauthor]) {
                if (mentions.start[r + 1] - mentions.start[r] > LARGEST_TEAM) continue;
                for (int m = mentions.start[r]; m < mentions.start[r + 1]; m++) {
                    int t = personTerm[m];
                    if ((bits >>> t & 1) != 0 && t != coauthor && t != self && Arrays.binarySearch(people, t) >= 0)
                        return true;
                }
            }
        return false;
    }

    private Profile person(int mention) {
        PersonMention person = mentions.person(mention);
        List<Integer> named = tiesOf.getOrDefault(person.sourceId(), List.of());
        int[] ties = new int[named.size()];
        int n = 0;
        for (int m : named) {
            boolean tied = mentions.person(m).role() == Role.SUBJECT || person.role() == Role.SUBJECT;
            if (m != mention && tied && person.role() != Role.RECORD && mentions.name[m].full())
                ties[n++] = personTerm[m];
        }
        SparseVector tied = SparseVector.of(ties, n, people.rarity());
        SparseVector place = placed(person.institutions());
        SparseVector none = SparseVector.EMPTY;
        return new Profile(
                new int[] {mentions.nameNumber[mention]}, tied, none, none, Subject.none(), none, none, place, 0, 0, 1);
    }

    private SparseVector placed(List<String> written) {
        if (written.isEmpty()) return SparseVector.EMPTY;
        int[] terms = written.stream()
                .flatMap(w -> placeTerms(w).stream())
                .mapToInt(places::number)
                .filter(t -> t >= 0)
                .toArray();
        return SparseVector.of(terms, terms.length, places.rarity());
    }

    private SparseVector weighted(int[] terms) {
        return SparseVector.of(terms.clone(), terms.length, words.rarity());
    }

    private SparseVector circle(int mention, int record, int[] coauthors) {
        int[] circle = new int[64];
        int n = 0;
        for (int coauthor : coauthors)
            for (int r : worksOf[coauthor]) {
                int team = mentions.start[r + 1] - mentions.start[r];
                if (r == record || team > LARGEST_TEAM) continue;
                if (n + team > circle.length) circle = Arrays.copyOf(circle, (n + team) * 2);
                for (int m = mentions.start[r]; m < mentions.start[r + 1]; m++) {
                    int t = personTerm[m];
                    if (t != coauthor && t != personTerm[mention]) circle[n++] = t;
                }
            }
        return SparseVector.of(circle, n, people.rarity());
    }
}
