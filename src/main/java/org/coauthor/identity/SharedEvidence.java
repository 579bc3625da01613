package org.coauthor.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.identity.PersonMention.Role;

/**
 * Joins the same full name where a co-author or an institution is shared, unless the names are so common that two people may well share
 * them: what is less sure is left to the scorer.
 */
final class SharedEvidence {
    /** Common logarithm of the people of a million who bear the name, and the same of the co-author's name, together at most. */
    private static final double COMMONEST = 1;

    private final Mentions mentions;
    private final Profiles profiles;
    private final Resolution resolution;
    private final InstitutionNames institutions = InstitutionNames.bundled();
    /** Of the name at hand, the first mention beside each co-author. */
    private Map<Integer, Integer> firstTied = Map.of();

    private final Map<String, Integer> firstAt = new HashMap<>();
    private final Map<String, List<Integer>> subjects = new HashMap<>();

    SharedEvidence(Mentions mentions, Profiles profiles, Resolution resolution) {
        this.mentions = mentions;
        this.profiles = profiles;
        this.resolution = resolution;
    }

    void apply() {
        for (int m = mentions.authors(); m < mentions.count; m++)
            if (mentions.person(m).role() == Role.SUBJECT)
                subjects.computeIfAbsent(mentions.person(m).sourceId(), k -> new ArrayList<>())
                        .add(m);
        Grouped byName = Grouped.of(mentions.byRank(), profiles::personTerm, profiles.people.size());
        for (int name = 0; name < byName.groups(); name++) {
            firstTied = new HashMap<>();
            for (int at = byName.from(name); at < byName.to(name); at++) {
                int m = byName.value(at);
                if (!mentions.name[m].full()) continue;
                if (m < mentions.authors()) author(m);
                else person(m, mentions.name[m].key());
            }
        }
    }

    private void author(int m) {
        int r = mentions.record[m];
        if (mentions.start[r + 1] - mentions.start[r] > Profiles.LARGEST_TEAM) return;
        for (int other = mentions.start[r]; other < mentions.start[r + 1]; other++)
            if (other != m && mentions.name[other].full() && rare(m, other)) tied(m, other);
    }

    private void person(int m, String name) {
        PersonMention person = mentions.person(m);
        for (String place : person.institutions()) institution(name, place, m);
        if (person.role() == Role.RECORD) return;
        for (int other : subjects.getOrDefault(person.sourceId(), List.of()))
            if (other != m && mentions.name[other].full() && rare(m, other)) tied(m, other);
    }

    private void tied(int m, int other) {
        Integer seen = firstTied.putIfAbsent(profiles.personTerm(other), m);
        if (seen != null) join(seen, m, "coauthors", "the same co-author, " + mentions.name[other].key());
    }

    private boolean rare(int one, int other) {
        return profiles.bearers(mentions.nameNumber[one]) + profiles.bearers(mentions.nameNumber[other]) <= COMMONEST;
    }

    private void institution(String name, String place, int m) {
        Integer seen = firstAt.putIfAbsent(name + "|" + institutions.key(place), m);
        if (seen != null) join(seen, m, "affiliations", "the same institution " + institutions.name(place));
    }

    private void join(int one, int other, String kind, String what) {
        resolution.join(one, other, 0.98, new Evidence("name", "the same full name", 2), new Evidence(kind, what, 2));
    }
}
