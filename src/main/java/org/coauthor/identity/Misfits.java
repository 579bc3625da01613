package org.coauthor.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.identity.PersonMention.Role;
import org.coauthor.model.Work;
import org.coauthor.text.Folding;

/**
 * Finds works that do not fit among a person's works or on a person's page, which is what a page that mixes up namesakes looks like: no
 * co-author in common with any other work, a subject or venue of its own, and nothing else that would tie it.
 */
public final class Misfits {
    /** Fewer works show no picture that one of them could fall out of. */
    private static final int FEWEST_WORKS = 6;
    /** So large a part of the works must hang together by co-authors before one that does not is telling. */
    private static final double TOGETHER = 0.6;
    /** A work so far from all others is of another time. */
    private static final int YEARS = 15;

    private final Corpus corpus;
    private final Identities identities;
    private final VenueNames venues = VenueNames.bundled();
    private final Map<Integer, Facts> factsOf = new HashMap<>();

    /** What the records of one work say together. */
    private record Facts(
            Set<Integer> authors, Set<String> topics, Set<String> venues, Set<String> words, int year, boolean cut) {}

    private Misfits(Corpus corpus, Identities identities) {
        this.corpus = corpus;
        this.identities = identities;
        for (int r = 0; r < identities.workOf().length; r++) {
            Work work = corpus.works().get(r).work();
            Facts facts = factsOf.computeIfAbsent(
                    identities.workOf()[r],
                    k -> new Facts(
                            new HashSet<>(),
                            new TreeSet<>(),
                            new TreeSet<>(),
                            new HashSet<>(),
                            work.year() == null ? 0 : work.year(),
                            work.authorsTruncated()));
            for (int person : identities.authorOf()[r]) facts.authors.add(person);
            facts.topics.addAll(work.topics());
            if (work.venue() != null) facts.venues.add(venues.key(work.venue()));
            String title = work.title();
            if (title != null)
                for (String word : Folding.words(title).split(" ")) if (word.length() > 4) facts.words.add(word);
        }
    }

    /** The works that do not fit, by person and work. Cost: for each person, one pass over the works. */
    public static List<Misfit> of(Corpus corpus, Identities identities) {
        Misfits misfits = new Misfits(corpus, identities);
        Map<Integer, Set<Integer>> worksOf = new TreeMap<>();
        for (int r = 0; r < identities.workOf().length; r++)
            for (int person : identities.authorOf()[r])
                worksOf.computeIfAbsent(person, k -> new TreeSet<>())
                        .add(identities.workOf()[r]);
        Map<String, Integer> subjects = new HashMap<>();
        for (int m = 0; m < corpus.people().size(); m++)
            if (corpus.people().get(m).role() == Role.SUBJECT)
                subjects.put(corpus.people().get(m).sourceId(), identities.personOf()[m]);
        for (int r = 0; r < identities.workOf().length; r++) {
            Integer subject = subjects.get(corpus.works().get(r).sourceId());
            if (subject != null)
                worksOf.computeIfAbsent(subject, k -> new TreeSet<>())
                        .add(identities.workOf()[r]);
        }
        List<Misfit> found = new ArrayList<>();
        worksOf.forEach((person, works) -> misfits.check(person, works, found));
        return found;
    }

    private void check(int person, Set<Integer> works, List<Misfit> found) {
        if (works.size() < FEWEST_WORKS) return;
        Map<Integer, Integer> authors = new HashMap<>();
        Map<String, Integer> topics = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        for (int work : works) {
            Facts facts = facts(work);
            count(facts.authors, authors);
            count(facts.topics, topics);
            count(facts.venues, places);
            count(facts.words, words);
        }
        int together = 0;
        for (int work : works) if (tied(person, facts(work), authors)) together++;
        if (together < TOGETHER * works.size()) return;
        for (int work : works) {
            Facts facts = facts(work);
            if (facts.authors.isEmpty() || tied(person, facts, authors)) continue;
            int others = facts.authors.size() - (facts.authors.contains(person) ? 1 : 0);
            if (others == 0) continue;
            List<String> reasons = new ArrayList<>();
            reasons.add((others == 1
                            ? "its other author is no author"
                            : "none of its " + others + " other authors is an author")
                    + " of any of the other " + (works.size() - 1) + " works");
            boolean topic = !facts.topics.isEmpty() && alone(facts.topics, topics);
            boolean venue = !facts.venues.isEmpty() && alone(facts.venues, places);
            if (topic) reasons.add("no other work is about " + String.join(", ", facts.topics));
            if (venue) reasons.add("no other work appeared in its venue");
            if (!facts.words.isEmpty() && alone(facts.words, words))
                reasons.add("its title shares no word with the others'");
            if (far(facts.year, work, works)) reasons.add("it is more than " + YEARS + " years from any other");
            if (facts.cut && !facts.authors.contains(person))
                reasons.add("the person is not among the authors that are named");
            boolean strange = topic || venue && facts.topics.isEmpty();
            if (strange && reasons.size() >= 3) found.add(new Misfit(person, work, works.size() - 1, reasons));
        }
    }

    private Facts facts(int work) {
        Facts facts = factsOf.get(work);
        if (facts == null) throw new IllegalStateException("no work " + work);
        return facts;
    }

    private static <T> void count(Set<T> values, Map<T, Integer> counts) {
        for (T value : values) counts.merge(value, 1, Integer::sum);
    }

    private static boolean tied(int person, Facts facts, Map<Integer, Integer> authors) {
        for (int author : facts.authors) if (author != person && authors.getOrDefault(author, 0) > 1) return true;
        return false;
    }

    private static boolean alone(Set<String> values, Map<String, Integer> counts) {
        for (String value : values) if (counts.getOrDefault(value, 0) > 1) return false;
        return true;
    }

    private boolean far(int year, int work, Set<Integer> works) {
        if (year == 0) return false;
        for (int other : works)
            if (other != work && (facts(other).year == 0 || Math.abs(facts(other).year - year) <= YEARS)) return false;
        return true;
    }
}
