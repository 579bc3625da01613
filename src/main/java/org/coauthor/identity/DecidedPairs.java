package org.coauthor.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.identity.Decisions.Decision;
import org.coauthor.identity.Decisions.Different;
import org.coauthor.identity.Decisions.Rename;
import org.coauthor.identity.Decisions.Same;
import org.coauthor.identity.Decisions.Split;

/** What people decided, brought to the mentions of a corpus. */
final class DecidedPairs {
    private final Decisions decisions;
    private final Map<Anchor, Integer> mentionOf = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private int group;

    DecidedPairs(Mentions mentions, Decisions decisions) {
        this.decisions = decisions;
        group = mentions.freeGroup();
        if (decisions.all().isEmpty()) return;
        for (int m = 0; m < mentions.count; m++) mentionOf.put(mentions.anchor(m), m);
    }

    /** Names decided, by mention. */
    Map<Integer, String> names() {
        return names;
    }

    void apply(Resolution resolution) {
        for (Decision decision : decisions.all()) {
            if (decision instanceof Different d) apart(resolution, List.of(d.one()), List.of(d.other()));
            if (decision instanceof Split s) apart(resolution, s.apart(), s.others());
        }
        Evidence law = Evidence.certain("decision", "a person decided that both are one");
        for (Decision decision : decisions.all()) {
            if (decision instanceof Same s) together(resolution, List.of(s.one(), s.other()), law);
            if (decision instanceof Split s) together(resolution, s.apart(), law);
            if (decision instanceof Rename r) found(List.of(r.mention())).forEach(m -> names.put(m, r.name()));
        }
    }

    private void apart(Resolution resolution, List<Anchor> some, List<Anchor> others) {
        group++;
        for (int m : found(some)) resolution.clusters().label(m, group, 1);
        for (int m : found(others)) resolution.clusters().label(m, group, 2);
    }

    private void together(Resolution resolution, List<Anchor> anchors, Evidence law) {
        List<Integer> found = found(anchors);
        for (int i = 1; i < found.size(); i++) resolution.join(found.get(0), found.get(i), 1, law);
    }

    private List<Integer> found(List<Anchor> anchors) {
        List<Integer> found = new ArrayList<>();
        for (Anchor anchor : anchors) {
            Integer mention = mentionOf.get(anchor);
            if (mention != null) found.add(mention);
        }
        return found;
    }
}
