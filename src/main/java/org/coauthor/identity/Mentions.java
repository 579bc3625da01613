package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.coauthor.text.Folding;

/**
 * The mentions of a corpus as numbers: first all authors of all records, then the person mentions. All later steps go through them in
 * an order that depends on what the records say alone, never on their place or their ids.
 */
final class Mentions {
    final Corpus corpus;
    /** Number of the first author mention of each record, and at the end the number of all author mentions. */
    final int[] start;

    final int count;
    /** By mention. */
    final NameForm[] name;
    /** Number of each mention's name; equal names have one number. */
    final int[] nameNumber;
    /** Record of each author mention. */
    final int[] record;
    /** The different names by number. */
    final NameForm[] forms;
    /** Records in the order of what they say. */
    final int[] order;
    /** Rank of each mention in that order. */
    final int[] rank;

    Mentions(Corpus corpus) {
        this.corpus = corpus;
        List<SourcedWork> works = corpus.works();
        start = new int[works.size() + 1];
        for (int r = 0; r < works.size(); r++)
            start[r + 1] = start[r] + works.get(r).work().authors().size();
        count = start[works.size()] + corpus.people().size();
        name = new NameForm[count];
        record = new int[start[works.size()]];
        nameNumber = new int[count];
        Map<String, Integer> written = new HashMap<>();
        Map<NameForm, Integer> numbers = new HashMap<>();
        List<NameForm> different = new ArrayList<>();
        for (int r = 0; r < works.size(); r++) {
            List<AuthorMention> authors = works.get(r).work().authors();
            for (int p = 0; p < authors.size(); p++) {
                record[start[r] + p] = r;
                AuthorMention author = authors.get(p);
                boolean apart = author.given() != null && author.family() != null;
                Integer number = written.computeIfAbsent(
                        apart ? "\n" + author.given() + "\n" + author.family() : author.name(),
                        w -> number(NameForm.of(author), numbers, different));
                nameNumber[start[r] + p] = number;
            }
        }
        for (int p = 0; p < corpus.people().size(); p++) {
            String named = corpus.people().get(p).name();
            nameNumber[authors() + p] = number(NameForm.of(named == null ? "" : named), numbers, different);
        }
        forms = different.toArray(NameForm[]::new);
        for (int m = 0; m < count; m++) name[m] = forms[nameNumber[m]];
        order = contentOrder(works);
        rank = new int[count];
        int next = 0;
        for (int r : order) for (int m = start[r]; m < start[r + 1]; m++) rank[m] = next++;
        for (int m = authors(); m < count; m++) rank[m] = next++;
    }

    private static int number(NameForm name, Map<NameForm, Integer> numbers, List<NameForm> different) {
        Integer known = numbers.putIfAbsent(name, different.size());
        if (known == null) different.add(name);
        return known == null ? different.size() - 1 : known;
    }

    /** All mentions in the order of what the records say. */
    int[] byRank() {
        int[] sorted = new int[count];
        for (int m = 0; m < count; m++) sorted[rank[m]] = m;
        return sorted;
    }

    /** How many author mentions there are; the person mentions follow them. */
    int authors() {
        return record.length;
    }

    int position(int mention) {
        return mention - start[record[mention]];
    }

    AuthorMention author(int mention) {
        return work(mention).authors().get(position(mention));
    }

    Work work(int mention) {
        return corpus.works().get(record[mention]).work();
    }

    PersonMention person(int mention) {
        return corpus.people().get(mention - authors());
    }

    Anchor anchor(int mention) {
        if (mention >= authors()) return Anchor.of(person(mention));
        return Anchor.of(corpus.works().get(record[mention]), position(mention));
    }

    /** The constraint group of ORCIDs; the groups below are the records. */
    int identifierGroup() {
        return corpus.works().size();
    }

    /** The constraint group of a document, by the place of its subject among the people. */
    int documentGroup(int subject) {
        return identifierGroup() + 1 + subject - authors();
    }

    /** The first constraint group that nothing else uses. */
    int freeGroup() {
        return identifierGroup() + 1 + corpus.people().size();
    }

    private static int[] contentOrder(List<SourcedWork> works) {
        String[] content = works.parallelStream().map(w -> content(w.work())).toArray(String[]::new);
        Integer[] order = new Integer[content.length];
        Arrays.setAll(order, r -> r);
        Arrays.parallelSort(order, Comparator.comparing((Integer r) -> content[r]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private static String content(Work work) {
        StringBuilder text = new StringBuilder(80);
        String title = work.title();
        text.append(title == null ? "" : Folding.key(title)).append('|').append(work.year());
        for (AuthorMention author : work.authors()) text.append('|').append(author.name());
        return text.append('|').append(work.venue()).append(work.identifiers()).toString();
    }
}
