package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.coauthor.identity.Comparison.Verdict;
import org.coauthor.identity.Decisions.Decision;
import org.coauthor.identity.Decisions.Different;
import org.coauthor.identity.Decisions.Same;
import org.coauthor.identity.Decisions.Split;
import org.jspecify.annotations.Nullable;

/** Puts into words why people are, are not, or may be one. Cost: the terms of the whole corpus, once. */
public final class Comparing {
    /** A person's profile is made of so many mentions at most. */
    private static final int SAMPLE = 400;

    private final Mentions mentions;
    private final Identities identities;
    private final List<Decision> decisions;
    private final Profiles profiles;
    private final Scorer scorer = Scorer.bundled();

    public Comparing(Corpus corpus, Identities identities, Decisions decisions) {
        this.identities = identities;
        this.decisions = decisions.inForce();
        mentions = new Mentions(corpus);
        profiles = new Profiles(mentions, VenueNames.bundled());
    }

    /**
     * Compares two people.
     *
     * @param one number of the first in {@link Identities}
     * @param other number of the second, not the first
     */
    public Comparison compare(int one, int other) {
        List<Integer> first = mentionsOf(one);
        List<Integer> second = mentionsOf(other);
        List<Evidence> evidence = new ArrayList<>(sure(first, second));
        Profile a = profile(first);
        Profile b = profile(second);
        NameRelation relation = relation(a, b);
        double odds = 0;
        boolean law = evidence.stream().anyMatch(e -> e.weight() <= -Evidence.CERTAIN);
        if (relation == NameRelation.CONFLICT) {
            evidence.add(new Evidence("name", relation.words(), -Evidence.CERTAIN));
            law = true;
        } else {
            double[] f = new Features(profiles).of(a, b, relation, context(first, second, a, b));
            odds = scorer.logOdds(f);
            int[] shared = Block.shared(a, b);
            evidence.addAll(Explanation.of(
                    scorer,
                    f,
                    Arrays.stream(shared).mapToObj(profiles.people::term).toList()));
        }
        Doubt doubt = doubt(one, other);
        if (doubt != null)
            for (Evidence said : doubt.evidence())
                if (evidence.stream().noneMatch(e -> e.kind().equals(said.kind()))) evidence.add(said);
        evidence.sort(Comparator.comparingDouble(e -> -Math.abs(e.weight())));
        Verdict verdict = doubt != null ? Verdict.NOT_KNOWN : Verdict.DIFFERENT;
        return new Comparison(verdict, law ? 0 : Scorer.probability(odds), evidence);
    }

    /** Why a person's mentions are together, the weakest tie first. */
    public static List<Join> ties(Identities identities, int person) {
        return identities.joins().stream()
                .filter(j -> j.what() == Join.What.PERSON && j.cluster() == person)
                .sorted(Comparator.comparingDouble(Join::probability))
                .toList();
    }

    private @Nullable Doubt doubt(int one, int other) {
        for (Doubt doubt : identities.doubts())
            if (doubt.person() == Math.min(one, other) && doubt.otherPerson() == Math.max(one, other)) return doubt;
        return null;
    }

    private List<Integer> mentionsOf(int person) {
        List<Integer> found = new ArrayList<>();
        for (int m = 0; m < mentions.count; m++) if (person(m) == person) found.add(m);
        found.sort(Comparator.comparingInt(m -> mentions.rank[m]));
        return found;
    }

    private int person(int mention) {
        if (mention >= mentions.authors()) return identities.personOf()[mention - mentions.authors()];
        int record = mentions.record[mention];
        return identities.authorOf()[record][mention - mentions.start[record]];
    }

    private Profile profile(List<Integer> members) {
        Profile all = profiles.of(members.get(0));
        for (int m : members.subList(1, Math.min(SAMPLE, members.size()))) all = all.with(profiles.of(m));
        return all;
    }

    private NameRelation relation(Profile one, Profile other) {
        NameRelation best = NameRelation.CONFLICT;
        for (int a : one.names())
            for (int b : other.names()) {
                NameRelation relation = NameRelation.of(mentions.forms[a], mentions.forms[b]);
                if (relation.ordinal() < best.ordinal()) best = relation;
            }
        return best;
    }

    /** How the names stand among all who may bear them, as the scorer is told in a block. */
    private Features.Context context(List<Integer> first, List<Integer> second, Profile a, Profile b) {
        Set<String> keys = new TreeSet<>();
        for (int m : first) keys.add(Blocks.key(mentions.name[m]));
        for (int m : second) keys.add(Blocks.key(mentions.name[m]));
        NameForm told = mentions.name[first.get(0)];
        int[] block = IntStream.range(0, mentions.count)
                .filter(m -> keys.contains(Blocks.key(mentions.name[m])) && mentions.name[m].compatible(told))
                .toArray();
        int groups = (int) Arrays.stream(block).map(this::person).distinct().count();
        int size = Math.max(block.length, a.size() + b.size());
        return new Features.Context(size, Math.max(2, groups), Math.max(a.size(), b.size()), 0);
    }

    /** What leaves no doubt: identifiers, one author list, decisions. */
    private List<Evidence> sure(List<Integer> first, List<Integer> second) {
        List<Evidence> sure = new ArrayList<>();
        Set<Integer> records = new TreeSet<>();
        for (int m : first) if (m < mentions.authors()) records.add(mentions.record[m]);
        for (int m : second)
            if (m < mentions.authors() && records.contains(mentions.record[m])) {
                String words = "both are authors of \"" + mentions.work(m).title() + "\"";
                sure.add(new Evidence("work", words, -Evidence.CERTAIN));
                break;
            }
        Set<String> one = orcids(first);
        Set<String> other = orcids(second);
        for (String orcid : one)
            if (other.contains(orcid)) sure.add(Evidence.certain("identifier", "both have the ORCID " + orcid));
        if (sure.stream().noneMatch(e -> e.kind().equals("identifier")) && !one.isEmpty() && !other.isEmpty()) {
            String words = "different ORCIDs, " + String.join(", ", one) + " and " + String.join(", ", other);
            sure.add(new Evidence("identifier", words, -Evidence.CERTAIN));
        }
        sure.addAll(decided(first, second));
        return sure;
    }

    private Set<String> orcids(List<Integer> members) {
        Set<String> orcids = new TreeSet<>();
        for (int m : members) {
            String orcid = m < mentions.authors()
                    ? mentions.author(m).orcid()
                    : mentions.person(m).orcid();
            if (orcid != null) orcids.add(orcid);
        }
        return orcids;
    }

    private List<Evidence> decided(List<Integer> first, List<Integer> second) {
        List<Anchor> one = first.stream().map(mentions::anchor).toList();
        List<Anchor> other = second.stream().map(mentions::anchor).toList();
        List<Evidence> decided = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision instanceof Different d && across(one, other, d.one(), d.other()))
                decided.add(new Evidence("decision", "you decided that they are two people", -Evidence.CERTAIN));
            if (decision instanceof Split s && across(one, other, s.apart(), s.others()))
                decided.add(new Evidence("decision", "you set their works apart", -Evidence.CERTAIN));
            if (decision instanceof Same s && across(one, other, s.one(), s.other()))
                decided.add(Evidence.certain("decision", "you decided that they are one person"));
        }
        return decided;
    }

    private static boolean across(List<Anchor> one, List<Anchor> other, List<Anchor> a, List<Anchor> b) {
        return meet(one, a) && meet(other, b) || meet(one, b) && meet(other, a);
    }

    private static boolean meet(List<Anchor> some, List<Anchor> others) {
        return some.stream().anyMatch(others::contains);
    }
}
