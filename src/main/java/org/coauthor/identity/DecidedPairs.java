package org.coauthor.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coauthor.identity.Decisions.Decision;
import org.coauthor.identity.Decisions.Different;
import org.coauthor.identity.Decisions.Rename;
import org.coauthor.identity.Decisions.Same;
import org.coauthor.identity.Decisions.Split;

/** What people decided, brought to the mentions of a corpus. */
final class DecidedPairs {
    private final List<Decision> decisions;
    private final Map<Anchor, List<Integer>> mentionsOf = new HashMap<>();
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private int group;

    DecidedPairs(Mentions mentions, Decisions decisions) {
        this.decisions = decisions.inForce();
        group = mentions.freeGroup();
        if (this.decisions.isEmpty()) return;
        for (int m = 0; m < mentions.count; m++) {
            Anchor anchor = mentions.anchor(m);
            mentionsOf.computeIfAbsent(anchor, k -> new ArrayList<>(1)).add(m);
            if (anchor.position() >= 0)
                mentionsOf
                        .computeIfAbsent(anyPosition(anchor), k -> new ArrayList<>(1))
                        .add(m);
        }
    }

    /** Names decided, by mention, the last decided last. */
    Map<Integer, String> names() {
        return names;
    }

    void apply(Resolution resolution) {
        for (Decision decision : decisions) {
            if (decision instanceof Different d) apart(resolution, d.one(), d.other());
            if (decision instanceof Split s) apart(resolution, s.apart(), s.others());
        }
        Evidence law = Evidence.certain("decision", "a person decided that both are one");
        for (Decision decision : decisions) {
            if (decision instanceof Same s) {
                List<Anchor> both = new ArrayList<>(s.one());
                both.addAll(s.other());
                together(resolution, both, law);
            }
            if (decision instanceof Split s) together(resolution, s.apart(), law);
            if (decision instanceof Rename r)
                found(r.mentions()).stream().limit(1).forEach(m -> names.put(m, r.name()));
        }
    }

    private void apart(Resolution resolution, List<Anchor> some, List<Anchor> others) {
        group++;
        for (int m : found(some)) resolution.clusters().label(m, group, 1);
        for (int m : found(others)) resolution.clusters().label(m, group, 2);
    }

    private void together(Resolution resolution, List<Anchor> anchors, Evidence law) {
        int first = -1;
        for (int m : found(anchors)) {
            if (first < 0) first = m;
            else resolution.join(first, m, 1, law);
        }
    }

    /** The mentions of anchors; an author who has moved in the author list is found by the name. */
    private Set<Integer> found(List<Anchor> anchors) {
        Set<Integer> found = new LinkedHashSet<>();
        for (Anchor anchor : anchors) {
            List<Integer> mentions = mentionsOf.get(anchor);
            if (mentions == null) {
                mentions = mentionsOf.getOrDefault(anyPosition(anchor), List.of());
                if (mentions.size() > 1) mentions = List.of();
            }
            found.addAll(mentions);
        }
        return found;
    }

    private static Anchor anyPosition(Anchor anchor) {
        return new Anchor(anchor.sourceId(), anchor.recordKey(), Integer.MAX_VALUE, anchor.name());
    }
}
