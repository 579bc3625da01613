package org.coauthor.identity;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.coauthor.identity.Join.What;

/** The people found so far: who is joined, what is forbidden, what is in doubt, each with its evidence. */
final class Resolution {
    private final Mentions mentions;
    private final Clusters clusters;
    private final boolean reasons;
    private final List<Linked> joins = new ArrayList<>();
    private final List<Linked> doubts = new ArrayList<>();

    /** Two mentions and what speaks for their being one. */
    record Linked(int one, int other, double probability, Supplier<List<Evidence>> evidence) {}

    /** With the reasons of every join and every doubt. */
    Resolution(Mentions mentions) {
        this(mentions, true);
    }

    /**
     * People of one mention each.
     *
     * @param reasons whether joins and doubts are kept
     */
    Resolution(Mentions mentions, boolean reasons) {
        this.mentions = mentions;
        this.reasons = reasons;
        clusters = new Clusters(mentions.count, m -> place(mentions, m));
    }

    /** Two authors of one work are two people. */
    private static long[] place(Mentions mentions, int mention) {
        if (mention >= mentions.authors()) return new long[0];
        return new long[] {Clusters.packed(mentions.record[mention], mentions.position(mention))};
    }

    /** Whether joins and doubts are kept with their reasons. */
    boolean reasons() {
        return reasons;
    }

    Clusters clusters() {
        return clusters;
    }

    int find(int mention) {
        return clusters.find(mention);
    }

    /** Joins two mentions unless something forbids it; whether they are one now. */
    boolean join(int one, int other, double probability, Evidence... evidence) {
        return join(one, other, probability, () -> List.of(evidence));
    }

    /** Joins two mentions for reasons that are put into words only when they are asked for. */
    boolean join(int one, int other, double probability, Supplier<List<Evidence>> evidence) {
        if (clusters.find(one) == clusters.find(other)) return true;
        if (!clusters.join(one, other)) return false;
        if (reasons) joins.add(new Linked(one, other, probability, evidence));
        return true;
    }

    void doubt(int one, int other, double probability, Evidence... evidence) {
        doubt(one, other, probability, () -> List.of(evidence));
    }

    void doubt(int one, int other, double probability, Supplier<List<Evidence>> evidence) {
        if (reasons) doubts.add(new Linked(one, other, probability, evidence));
    }

    /** The joins, each made when it is looked at. */
    List<Join> joins(int[] of) {
        return new AbstractList<>() {
            @Override
            public Join get(int i) {
                Linked l = joins.get(i);
                return new Join(
                        What.PERSON,
                        of[l.one],
                        mentions.anchor(l.one),
                        mentions.anchor(l.other),
                        l.probability,
                        l.evidence.get());
            }

            @Override
            public int size() {
                return joins.size();
            }
        };
    }

    /** One doubt for each pair of people that is still apart, the most consequential first. */
    List<Doubt> doubts(int[] of) {
        Map<Long, Linked> best = new TreeMap<>();
        for (Linked l : doubts) {
            int a = Math.min(of[l.one], of[l.other]);
            int b = Math.max(of[l.one], of[l.other]);
            if (a == b || !clusters.allowed(l.one, l.other)) continue;
            best.merge(((long) a << 32) | b, l, (x, y) -> y.probability > x.probability ? y : x);
        }
        List<Linked> sorted = new ArrayList<>(best.values());
        sorted.sort(Comparator.comparingDouble((Linked l) -> -l.probability * consequence(l))
                .thenComparingInt(l -> Math.min(of[l.one], of[l.other]))
                .thenComparingInt(l -> Math.max(of[l.one], of[l.other])));
        return new AbstractList<>() {
            @Override
            public Doubt get(int i) {
                Linked l = sorted.get(i);
                boolean turned = of[l.one] > of[l.other];
                int one = turned ? l.other : l.one;
                int other = turned ? l.one : l.other;
                return new Doubt(
                        of[one],
                        of[other],
                        mentions.anchor(one),
                        mentions.anchor(other),
                        l.probability,
                        consequence(l),
                        l.evidence.get());
            }

            @Override
            public int size() {
                return sorted.size();
            }
        };
    }

    private int consequence(Linked l) {
        return Math.min(clusters.size(l.one), clusters.size(l.other));
    }
}
