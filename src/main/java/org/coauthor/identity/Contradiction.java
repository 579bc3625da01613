package org.coauthor.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coauthor.identity.Decisions.Decision;
import org.coauthor.identity.Decisions.Different;
import org.coauthor.identity.Decisions.Same;
import org.coauthor.identity.Decisions.Split;

/**
 * Decisions that cannot all hold: a chain of decisions makes one what another keeps apart.
 *
 * @param apart number of the decision that keeps apart, by its place among the decisions
 * @param joining numbers of the decisions that join, as a chain from one side to the other
 */
public record Contradiction(int apart, List<Integer> joining) {
    public Contradiction {
        joining = List.copyOf(joining);
    }

    /** The first contradiction, if there is one. Cost: for each decision that keeps apart, one pass over those that join. */
    public static Optional<Contradiction> in(Decisions decisions) {
        List<Decision> all = decisions.inForce();
        Map<Anchor, List<Integer>> joining = new HashMap<>();
        for (int d = 0; d < all.size(); d++)
            for (Anchor anchor : joined(all.get(d)))
                joining.computeIfAbsent(anchor, k -> new ArrayList<>(1)).add(d);
        for (int d = 0; d < all.size(); d++) {
            List<Anchor> one = List.of();
            Set<Anchor> other = Set.of();
            if (all.get(d) instanceof Different different) {
                one = different.one();
                other = new HashSet<>(different.other());
            } else if (all.get(d) instanceof Split split) {
                one = split.apart();
                other = new HashSet<>(split.others());
            }
            List<Integer> chain = chain(all, joining, one, other);
            if (!chain.isEmpty()) return Optional.of(new Contradiction(d, chain));
        }
        return Optional.empty();
    }

    private static List<Anchor> joined(Decision decision) {
        if (decision instanceof Split split) return split.apart();
        if (!(decision instanceof Same same)) return List.of();
        List<Anchor> both = new ArrayList<>(same.one());
        both.addAll(same.other());
        return both;
    }

    /** The shortest chain of joining decisions that leads from one side to the other; empty where none does. */
    private static List<Integer> chain(
            List<Decision> all, Map<Anchor, List<Integer>> joining, List<Anchor> one, Set<Anchor> other) {
        Map<Integer, Integer> from = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        reach(one, joining, -1, from, open);
        while (!open.isEmpty()) {
            int at = open.remove();
            List<Anchor> anchors = joined(all.get(at));
            if (anchors.stream().anyMatch(other::contains)) {
                List<Integer> chain = new ArrayList<>();
                for (int step = at; step >= 0; step = from.getOrDefault(step, -1)) chain.add(step);
                Collections.reverse(chain);
                return chain;
            }
            reach(anchors, joining, at, from, open);
        }
        return List.of();
    }

    private static void reach(
            List<Anchor> anchors,
            Map<Anchor, List<Integer>> joining,
            int at,
            Map<Integer, Integer> from,
            Deque<Integer> open) {
        for (Anchor anchor : anchors)
            for (int next : joining.getOrDefault(anchor, List.of()))
                if (from.putIfAbsent(next, at) == null) open.add(next);
    }
}
