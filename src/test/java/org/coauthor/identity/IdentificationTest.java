package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.identity.Decisions.Different;
import org.coauthor.identity.Decisions.Same;
import org.coauthor.identity.PersonMention.Role;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.junit.jupiter.api.Test;

final class IdentificationTest {
    private static SourcedWork work(String source, String key, String title, int year, String... authors) {
        WorkBuilder work = Work.builder().id(key).title(title).year(year);
        for (String author : authors) work.author(AuthorMention.named(author));
        return new SourcedWork(source, key, work.build());
    }

    private static Identities resolve(List<SourcedWork> works, PersonMention... people) {
        return Identification.resolve(new Corpus(works, List.of(people)), Decisions.NONE);
    }

    private static PersonMention person(String source, int line, Role role, String name) {
        return new PersonMention(source, line, role, name, null, List.of(), List.of());
    }

    @Test
    void twoAuthorsOfOneWorkAreTwoPeople() {
        Identities found = resolve(List.of(work("a", "1", "On Analytical Engines", 1843, "Wei Wang", "Wei Wang")));
        assertNotEquals(found.authorOf()[0][0], found.authorOf()[0][1]);
    }

    @Test
    void recordsOfOneWorkShareTheirAuthorsByPosition() {
        Identities found = resolve(List.of(
                work("a", "1", "Sketch of the Analytical Engine", 1842, "Luigi Menabrea", "Ada Lovelace"),
                work("b", "9", "Sketch of the analytical engine", 1843, "L. Menabrea", "A. Lovelace")));
        assertEquals(found.workOf()[0], found.workOf()[1]);
        assertEquals(found.authorOf()[0][1], found.authorOf()[1][1]);
    }

    @Test
    void equalOrcidsBindAndDifferentOnesForbid() {
        AuthorMention one = AuthorMention.named("Emmy Noether").withIdentifiers("0000-0000-0000-0001", null);
        AuthorMention same = AuthorMention.named("E. Noether").withIdentifiers("0000-0000-0000-0001", null);
        AuthorMention other = AuthorMention.named("Emmy Noether").withIdentifiers("0000-0000-0000-0002", null);
        List<SourcedWork> works = List.of(
                new SourcedWork(
                        "a", "1", Work.builder().title("Rings").author(one).build()),
                new SourcedWork(
                        "a", "2", Work.builder().title("Ideals").author(same).build()),
                new SourcedWork(
                        "a", "3", Work.builder().title("Fields").author(other).build()));
        Identities found = resolve(works);
        assertEquals(found.authorOf()[0][0], found.authorOf()[1][0]);
        assertNotEquals(found.authorOf()[0][0], found.authorOf()[2][0]);
    }

    @Test
    void aMentorWithACoauthorsNameIsThatCoauthor() {
        Identities found = resolve(
                List.of(
                        work("cv", "1", "Invariants of ternary forms", 1907, "Emmy Noether", "Paul Gordan"),
                        work("cv", "2", "Rational function fields", 1913, "E. Noether")),
                person("cv", 1, Role.SUBJECT, "Emmy Noether"),
                person("cv", 5, Role.MENTOR, "Prof. Gordan"));
        assertEquals(found.authorOf()[0][0], found.personOf()[0]);
        assertEquals(found.authorOf()[1][0], found.personOf()[0]);
        assertEquals(found.authorOf()[0][1], found.personOf()[1]);
    }

    @Test
    void anUnnamedSubjectIsTheOneAuthorOfAllItsWorksWhoHasNoOtherPlace() {
        Identities found = resolve(
                List.of(
                        work("page", "1", "Invariants of ternary forms, a survey", 1907),
                        work("page", "2", "Rational function fields in general", 1908),
                        work("bib", "1", "Invariants of ternary forms, a survey", 1907, "Emmy Noether", "Paul Gordan"),
                        work("bib", "2", "Rational function fields in general", 1908, "Emmy Noether", "Paul Gordan")),
                new PersonMention("page", 1, Role.SUBJECT, null, null, List.of(), List.of()),
                person("page", 2, Role.MENTOR, "Paul Gordan"));
        assertEquals(found.authorOf()[2][0], found.personOf()[0]);
        assertEquals(found.authorOf()[2][1], found.personOf()[1]);
    }

    @Test
    void decisionsStandAboveEvidence() {
        List<SourcedWork> works = List.of(
                work("a", "1", "On computable numbers", 1936, "Alan Turing", "Alonzo Church"),
                work("b", "2", "Systems of logic", 1939, "Alan Turing", "Alonzo Church"),
                work("c", "3", "The chemical basis of morphogenesis", 1952, "A. M. Turing"));
        Anchor first = Anchor.of(works.get(0), 0);
        Identities found = Identification.resolve(
                new Corpus(works, List.of()),
                new Decisions(List.of(
                        new Different(first, Anchor.of(works.get(1), 0)),
                        new Same(first, Anchor.of(works.get(2), 0)))));
        assertNotEquals(found.authorOf()[0][0], found.authorOf()[1][0]);
        assertEquals(found.authorOf()[0][0], found.authorOf()[2][0]);
    }

    @Test
    void namesakesOfALargeBlockStayApartAndEachIsFoundWhole() {
        List<SourcedWork> works = new ArrayList<>();
        for (int person = 0; person < 60; person++)
            for (int i = 0; i < 30; i++) {
                String friend = "Friend" + (char) ('a' + person % 26) + " Companion" + (char) ('a' + person / 26);
                works.add(work(
                        "a", person + "/" + i, "Subject" + person + " part " + i, 2000 + i % 9, "Wei Wang", friend));
            }
        Identities found = resolve(works);
        Map<Integer, Set<Integer>> peopleOf = new TreeMap<>();
        Set<Integer> people = new TreeSet<>();
        for (int r = 0; r < works.size(); r++) {
            peopleOf.computeIfAbsent(found.authorOf()[r][0], k -> new TreeSet<>())
                    .add(r / 30);
            people.add(found.authorOf()[r][0]);
        }
        peopleOf.values().forEach(one -> assertEquals(1, one.size()));
        assertEquals(60, people.size());
    }

    @Test
    void aTurnedNameDoesNotJoinNamesakesThatWereKeptApart() {
        List<SourcedWork> works = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            works.add(
                    work("a", "p" + i, "Proofs of logic " + i, 1990 + i, "Wei Zhang", "Kurt Goedel", "Alonzo Church"));
            works.add(work(
                    "a", "q" + i, "Chemistry of radium " + i, 1990 + i, "Wei Zhang", "Marie Curie", "Pierre Curie"));
        }
        works.add(work("a", "r", "Logic and radium", 1995, "Zhang Wei", "Kurt Goedel", "Marie Curie"));
        Identities found = resolve(works);
        assertNotEquals(found.authorOf()[0][0], found.authorOf()[1][0]);
    }
}
