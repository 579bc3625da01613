package org.coauthor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.model.PartialDate;
import org.coauthor.report.DatedWork.Authorship;

/** Collects facts for tests, in few words. Dates are ISO texts, or null. */
public final class ExampleFacts {
    private final Map<String, Person> people = new TreeMap<>();
    private final List<DatedWork> works = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Advice> advice = new ArrayList<>();
    private final List<Editorship> editorships = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private int line = 10;

    public ExampleFacts person(String id, String name) {
        people.put(id, Person.of(id, name));
        return this;
    }

    public ExampleFacts person(Person person) {
        people.put(person.id(), person);
        return this;
    }

    public ExampleFacts work(String id, String title, String date, String venue, String... authors) {
        return work(id, title, date, venue, "published", "article", false, authors);
    }

    public ExampleFacts work(
            String id,
            String title,
            String date,
            String venue,
            String status,
            String type,
            boolean cut,
            String... authors) {
        List<Authorship> list = new ArrayList<>();
        for (int i = 0; i < authors.length; i++) list.add(new Authorship(authors[i], i, null, false));
        works.add(new DatedWork(id, title, date(date), status, type, venue, cut, list, here()));
        return this;
    }

    public ExampleFacts stay(String person, String institution, String role, String from, String to) {
        stays.add(new Stay(person, institution, role, null, date(from), date(to), false, here()));
        return this;
    }

    public ExampleFacts advice(String mentor, String mentee, String kind, String from, String to) {
        advice.add(new Advice(mentor, mentee, kind, null, date(from), date(to), false, here()));
        return this;
    }

    public ExampleFacts edits(String person, String venue, String role, String from, String to) {
        editorships.add(new Editorship(person, venue, role, date(from), date(to), here()));
        return this;
    }

    public ExampleFacts holds(String person, String grant, String role, String from, String to) {
        holdings.add(new Holding(person, grant, "Grant " + grant, "NSF", role, date(from), date(to), here()));
        return this;
    }

    public Facts facts() {
        return new Facts(people, works, stays, advice, editorships, holdings);
    }

    public Dossier dossier(String person, String asOf) {
        Facts facts = facts();
        return new Dossier(facts.person(person), facts, LocalDate.parse(asOf));
    }

    private List<Evidence> here() {
        return List.of(new Evidence("cv.txt", line++));
    }

    private static PartialDate date(String iso) {
        return iso == null ? null : PartialDate.parse(iso);
    }

    /** A small circle of invented people around "Ines Berg". */
    public static ExampleFacts circle() {
        return new ExampleFacts()
                .person("a1", "Ines M. Berg")
                .person("a2", "Tomás Okafor")
                .person("a3", "Li <b>Wen</b>")
                .person("a4", "Ruth van der Meer")
                .person("a5", "=HYPERLINK(\"x\")")
                .person("a6", "Jonas Falk")
                .person("a7", "Li <b>Wen</b>")
                .work("w1", "On | pipes * and `ticks`", "2019", "Journal of Plumbing", "a1", "a2")
                .work("w2", "Second thoughts", "2022-11", "ICLR", "a2", "a1", "a3")
                .work("w3", "Third time", "2024-05-02", "ICLR", "a1", "a2", "a4", "a5")
                .work("w4", "Alone", "2024", "ICML", "a1")
                .work("w5", "Namesakes", "2025-01", null, "preprint", "misc", true, "a1", "a3", "a7")
                .work("w6", "Undated", null, null, "in preparation", "misc", false, "a1", "a4")
                .stay("a2", "Lagos University", "Student", "2015", "2020-06")
                .stay("a2", "Porto University", "Professor", "2021-01", null)
                .stay("a4", "Delft", null, null, null)
                .advice("a6", "a1", "doctoral", "2014", "2018-09")
                .advice("a1", "a3", "masters", "2021", "2023")
                .holds("a1", "g1", "PI", "2023-01", "2026-12")
                .holds("a2", "g1", "co-PI", "2023-01", "2026-12")
                .edits("a1", "Journal of Plumbing", "Associate Editor", "2020", null)
                .edits("a6", "Journal of Plumbing", "Editor-in-Chief", "2018", null);
    }
}
