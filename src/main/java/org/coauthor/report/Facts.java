package org.coauthor.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the graph knows around some people; everything that a report works on.
 *
 * @param people by id: the people asked for and whoever is tied to them
 * @param works each once, by id
 * @param stays of all people
 * @param advice with any of the people
 * @param editorships of the people and of those on the same boards
 * @param holdings of the people and of those on the same grants
 */
public record Facts(
        Map<String, Person> people,
        List<DatedWork> works,
        List<Stay> stays,
        List<Advice> advice,
        List<Editorship> editorships,
        List<Holding> holdings) {

    public Facts {
        people = Collections.unmodifiableMap(new TreeMap<>(people));
        works = List.copyOf(works);
        stays = List.copyOf(stays);
        advice = List.copyOf(advice);
        editorships = List.copyOf(editorships);
        holdings = List.copyOf(holdings);
    }

    /** A person that a fact names; one without a record of their own bears the id as name. */
    public Person person(String id) {
        Person known = people.get(id);
        return known == null ? Person.of(id, id) : known;
    }

    /** Where a person is or was, in the order of the store. */
    public List<Stay> staysOf(String person) {
        return stays.stream().filter(s -> s.person().equals(person)).toList();
    }
}
