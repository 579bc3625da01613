package org.coauthor.report.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<String, List<DatedWork>> works = new HashMap<>();
    private final Map<String, List<Advice>> advice = new HashMap<>();
    private final Map<String, List<Advice>> mentors = new HashMap<>();
    private final Map<String, List<Stay>> stays;
    private final Map<String, List<Stay>> staysAt;
    private final Map<String, List<Holding>> holdings;
    private final Map<String, List<Holding>> holdingsOf;
    private final Map<String, List<Editorship>> boards;
    private final Map<String, List<Editorship>> boardsOf;

    Neighbourhood(Facts facts, List<Stay> declared, Institutions institutions) {
        for (DatedWork work : facts.works()) {
            Set<String> authors = new HashSet<>();
            for (Authorship a : work.authors())
                if (authors.add(a.author()))
                    works.computeIfAbsent(a.author(), p -> new ArrayList<>()).add(work);
        }
        for (Advice a : facts.advice()) {
            advice.computeIfAbsent(a.mentor(), p -> new ArrayList<>()).add(a);
            advice.computeIfAbsent(a.mentee(), p -> new ArrayList<>()).add(a);
            mentors.computeIfAbsent(a.mentee(), p -> new ArrayList<>()).add(a);
        }
        List<Stay> all = new ArrayList<>(facts.stays());
        all.addAll(declared);
        Map<String, String> keys = new HashMap<>();
        stays = grouped(all, Stay::person);
        staysAt = grouped(all, s -> keys.computeIfAbsent(s.institution(), institutions::key));
        holdings = grouped(facts.holdings(), Holding::person);
        holdingsOf = grouped(facts.holdings(), Holding::grant);
        boards = grouped(facts.editorships(), Editorship::person);
        boardsOf = grouped(facts.editorships(), Editorship::venue);
    }

    private static <T> Map<String, List<T>> grouped(List<T> items, Function<T, String> key) {
        Map<String, List<T>> groups = new HashMap<>();
        for (T item : items)
            groups.computeIfAbsent(key.apply(item), k -> new ArrayList<>()).add(item);
        return groups;
    }

    List<DatedWork> works(String person) {
        return works.getOrDefault(person, List.of());
    }

    /** Advising in which the person is mentor or mentee. */
    List<Advice> advice(String person) {
        return advice.getOrDefault(person, List.of());
    }

    /** Advising in which the person is mentee. */
    List<Advice> mentors(String person) {
        return mentors.getOrDefault(person, List.of());
    }

    List<Stay> stays(String person) {
        return stays.getOrDefault(person, List.of());
    }

    List<Stay> staysAt(String institutionKey) {
        return staysAt.getOrDefault(institutionKey, List.of());
    }

    List<Holding> holdings(String person) {
        return holdings.getOrDefault(person, List.of());
    }

    List<Holding> holdingsOf(String grant) {
        return holdingsOf.getOrDefault(grant, List.of());
    }

    List<Editorship> boards(String person) {
        return boards.getOrDefault(person, List.of());
    }

    List<Editorship> boardsOf(String venue) {
        return boardsOf.getOrDefault(venue, List.of());
    }
}
