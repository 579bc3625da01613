package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.identity.Join.What;

/** The people found so far: who is joined, what is forbidden, what is in doubt, each with its evidence. */
final class Resolution {
    private final Mentions mentions;
    private final Clusters clusters;
    private final List<Linked> joins = new ArrayList<>();
    private final List<Linked> doubts = new ArrayList<>();

    /** Two mentions and what speaks for their being one. */
    record Linked(int one, int other, double probability, List<Evidence> evidence) {}

    Resolution(Mentions mentions) {
        this.mentions = mentions;
        clusters = new Clusters(mentions.count);
        for (int m = 0; m < mentions.authors(); m++) clusters.label(m, mentions.record[m], mentions.position(m));
    }

    Clusters clusters() {
        return clusters;
    }

    int find(int mention) {
        return clusters.find(mention);
    }

    /** Joins two mentions unless something forbids it; whether they are one now. */
    boolean join(int one, int other, double probability, Evidence... evidence) {
        if (clusters.find(one) == clusters.find(other)) return true;
        if (!clusters.join(one, other)) return false;
        joins.add(new Linked(one, other, probability, List.of(evidence)));
        return true;
    }

    void doubt(int one, int other, double probability, Evidence... evidence) {
        doubts.add(new Linked(one, other, probability, List.of(evidence)));
    }

    List<Join> joins(int[] of) {
        List<Join> all = new ArrayList<>(joins.size());
        for (Linked l : joins)
            all.add(new Join(
                    What.PERSON,
                    of[l.one],
                    mentions.anchor(l.one),
                    mentions.anchor(l.other),
                    l.probability,
                    l.evidence));
        return all;
    }

    /** One doubt for each pair of people that is still apart, the most consequential first. */
    List<Doubt> doubts(int[] of) {
        Map<Long, Doubt> best = new TreeMap<>();
        for (Linked l : doubts) {
            int a = Math.min(of[l.one], of[l.other]);
            int b = Math.max(of[l.one], of[l.other]);
            if (a == b || !clusters.allowed(l.one, l.other)) continue;
            int smaller = Math.min(clusters.size(l.one), clusters.size(l.other));
            boolean turned = of[l.one] != a;
            Doubt doubt = new Doubt(
                    a,
                    b,
                    mentions.anchor(turned ? l.other : l.one),
                    mentions.anchor(turned ? l.one : l.other),
                    l.probability,
                    smaller,
                    l.evidence);
            best.merge(((long) a << 32) | b, doubt, (x, y) -> y.probability() > x.probability() ? y : x);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Doubt d) -> -d.probability() * d.consequence())
                        .thenComparingInt(Doubt::person)
                        .thenComparingInt(Doubt::otherPerson))
                .toList();
    }
}
