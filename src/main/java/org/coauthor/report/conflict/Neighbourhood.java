package org.coauthor.report.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.coauthor.report.Advice;
import org.coauthor.report.DatedWork;
import org.coauthor.report.DatedWork.Authorship;
import org.coauthor.report.Editorship;
import org.coauthor.report.Facts;
import org.coauthor.report.Holding;
import org.coauthor.report.Stay;

/** The facts, laid out so that what ties a person to others is found without a search. */
final class Neighbourhood {
    /** Things under keys, in the order of the facts. */
    static final class Shelf<T> {
        private final Map<String, List<T>> things = new HashMap<>();

        private void put(Collection<T> all, Function<T, Set<String>> keys) {
            for (T thing : all)
                for (String key : keys.apply(thing))
                    things.computeIfAbsent(key, k -> new ArrayList<>()).add(thing);
        }

        List<T> of(String key) {
            return things.getOrDefault(key, List.of());
        }
    }

    /** Works by author. */
    final Shelf<DatedWork> works = new Shelf<>();
    /** Advising by mentor and by mentee. */
    final Shelf<Advice> advice = new Shelf<>();
    /** Advising by mentee. */
    final Shelf<Advice> mentors = new Shelf<>();
    /** Stays by person, those that the files declare among them. */
    final Shelf<Stay> stays = new Shelf<>();
    /** Stays by the key of the institution. */
    final Shelf<Stay> staysAt = new Shelf<>();
    /** Grants by holder. */
    final Shelf<Holding> holdings = new Shelf<>();
    /** Holders by grant. */
    final Shelf<Holding> holdingsOf = new Shelf<>();
    /** Boards by person. */
    final Shelf<Editorship> boards = new Shelf<>();
    /** Editors by venue. */
    final Shelf<Editorship> boardsOf = new Shelf<>();

    Neighbourhood(Facts facts, List<Stay> declared, Institutions institutions) {
        works.put(facts.works(), Neighbourhood::team);
        advice.put(facts.advice(), a -> new TreeSet<>(List.of(a.mentor(), a.mentee())));
        mentors.put(facts.advice(), a -> Set.of(a.mentee()));
        List<Stay> all = new ArrayList<>(facts.stays());
        all.addAll(declared);
        Map<String, String> keys = new HashMap<>();
        stays.put(all, s -> Set.of(s.person()));
        staysAt.put(all, s -> Set.of(keys.computeIfAbsent(s.institution(), institutions::key)));
        holdings.put(facts.holdings(), h -> Set.of(h.person()));
        holdingsOf.put(facts.holdings(), h -> Set.of(h.grant()));
        boards.put(facts.editorships(), e -> Set.of(e.person()));
        boardsOf.put(facts.editorships(), e -> Set.of(e.venue()));
    }

    private static Set<String> team(DatedWork work) {
        Set<String> team = new TreeSet<>();
        for (Authorship a : work.authors()) team.add(a.author());
        return team;
    }
}
