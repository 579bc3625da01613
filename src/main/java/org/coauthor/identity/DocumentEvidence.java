package org.coauthor.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.identity.PersonMention.Role;

/**
 * What a document about one person says by itself: its subject is the author of its works, and a mentor, partner or mentee who bears
 * the name of a co-author is that co-author.
 */
final class DocumentEvidence {
    private final Mentions mentions;
    private final WorkMatching works;
    private final Resolution resolution;
    private final List<Document> documents = new ArrayList<>();

    /** One document: its subject, the other people it names, and the records of its works. */
    private record Document(int subject, List<Integer> others, List<Integer> records) {}

    DocumentEvidence(Mentions mentions, WorkMatching works, Resolution resolution) {
        this.mentions = mentions;
        this.works = works;
        this.resolution = resolution;
        Map<String, Document> bySource = new LinkedHashMap<>();
        for (int m = mentions.authors(); m < mentions.count; m++) {
            PersonMention person = mentions.person(m);
            if (person.role() == Role.SUBJECT)
                bySource.putIfAbsent(person.sourceId(), new Document(m, new ArrayList<>(), new ArrayList<>()));
        }
        for (int m = mentions.authors(); m < mentions.count; m++) {
            Document document = bySource.get(mentions.person(m).sourceId());
            if (document != null && document.subject != m) document.others.add(m);
        }
        for (int r : mentions.order) {
            Document document = bySource.get(mentions.corpus.works().get(r).sourceId());
            if (document != null) document.records.add(r);
        }
        documents.addAll(bySource.values());
    }

    void apply() {
        for (Document document : documents) {
            int group = mentions.documentGroup(document.subject);
            resolution.clusters().label(document.subject, group, 1);
            for (int m : document.others)
                if (mentions.person(m).role() != Role.RECORD
                        && !mentions.name[m].compatible(mentions.name[document.subject]))
                    resolution.clusters().label(m, group, 2);
            sameNames(document);
            subject(document);
            for (int m : document.others) place(document, m);
        }
    }

    /** Within one document a full name is one person. */
    private void sameNames(Document document) {
        Map<String, Integer> first = new HashMap<>();
        for (int r : document.records)
            for (int version : works.records(works.find(r)))
                for (int m = mentions.start[version]; m < mentions.start[version + 1]; m++) {
                    if (!mentions.name[m].full()) continue;
                    Integer seen = first.putIfAbsent(mentions.name[m].key(), m);
                    if (seen != null)
                        resolution.join(
                                seen,
                                m,
                                0.999,
                                new Evidence("document", "the same full name in one document about one person", 7));
                }
    }

    private void subject(Document document) {
        NameForm name = mentions.name[document.subject];
        if (name.family().isEmpty()) return;
        for (int r : document.records) {
            int found = only(name, mentions.start[r], mentions.start[r + 1]);
            if (found >= 0)
                resolution.join(
                        document.subject,
                        found,
                        0.999,
                        new Evidence("document", "the document's subject is the author of its works", 8));
        }
    }

    /** The one author with the same name, otherwise the one with a compatible name; -1 where there are none or several. */
    private int only(NameForm name, int from, int to) {
        int found = -1;
        int fits = 0;
        for (int m = from; m < to; m++) {
            if (mentions.name[m].key().equals(name.key())) return m;
            if (!mentions.name[m].compatible(name)) continue;
            fits++;
            found = m;
        }
        return fits == 1 ? found : -1;
    }

    /** Finds the co-author, or the other person of the document, whose name a mentor, mentee or partner bears. */
    private void place(Document document, int m) {
        NameForm name = mentions.name[m];
        Map<Integer, Integer> fits = new TreeMap<>();
        int found = -1;
        for (int r : document.records)
            for (int version : works.records(works.find(r)))
                for (int a = mentions.start[version]; a < mentions.start[version + 1]; a++) {
                    if (mentions.name[a].compatible(name)
                            && resolution.clusters().allowed(a, m)) {
                        fits.put(resolution.find(a), a);
                        found = a;
                    }
                }
        for (int other : document.others) {
            boolean fuller = mentions.name[other].given().size() > name.given().size()
                    || (mentions.name[other].key().equals(name.key()) && other < m);
            if (fuller && mentions.name[other].compatible(name)) {
                fits.put(resolution.find(other), other);
                found = other;
            }
        }
        if (fits.size() == 1)
            resolution.join(
                    found, m, 0.998, new Evidence("document", "named in one document with this person's works", 6));
        else
            for (int a : fits.values())
                resolution.doubt(
                        a,
                        m,
                        1.0 / fits.size(),
                        new Evidence("document", "one of several of this name in one document", 0));
    }

    /** Unnamed subjects: the one author whom all the document's works share and whom the document does not place otherwise. */
    void findUnnamed() {
        for (Document document : documents) {
            if (!mentions.name[document.subject].family().isEmpty()) continue;
            Set<Integer> placed = new HashSet<>();
            for (int m : document.others) placed.add(resolution.find(m));
            Set<Integer> candidates = null;
            int titled = 0;
            int known = 0;
            for (int r : document.records) {
                if (mentions.corpus.works().get(r).work().title() == null) continue;
                titled++;
                Set<Integer> authors = authors(works.find(r));
                if (authors.isEmpty()) continue;
                known++;
                if (candidates == null) candidates = authors;
                else candidates.retainAll(authors);
            }
            if (candidates == null) continue;
            candidates.removeIf(c -> placed.contains(resolution.find(c)));
            conclude(document, candidates, titled, known);
        }
    }

    private void conclude(Document document, Set<Integer> candidates, int titled, int known) {
        String words =
                "an author of " + known + " of the " + titled + " works that the document lists as its subject's";
        if (candidates.size() == 1 && known == titled)
            resolution.join(
                    candidates.iterator().next(),
                    document.subject,
                    0.99,
                    new Evidence("document", "the only person who is " + words, 5));
        else
            for (int c : candidates)
                resolution.doubt(
                        c, document.subject, 1.0 / (candidates.size() + 1), new Evidence("document", words, 1));
    }

    /** The people who wrote a work, by all its records. */
    private Set<Integer> authors(int work) {
        Set<Integer> authors = new TreeSet<>();
        for (int r : works.records(work))
            for (int m = mentions.start[r]; m < mentions.start[r + 1]; m++) authors.add(resolution.find(m));
        return authors;
    }
}
