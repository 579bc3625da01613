package org.coauthor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives clusters ids that stay: a cluster keeps the id that most of its members had before; what is new gets an id from its first
 * member; an id that loses its cluster becomes a former id of the cluster its members went to.
 */
final class StableIds {
    private final char kind;
    private final List<TreeSet<String>> members = new ArrayList<>();
    private final List<Map<String, Integer>> votes = new ArrayList<>();

    StableIds(char kind) {
        this.kind = kind;
    }

    /**
     * What was decided.
     *
     * @param ids of each cluster
     * @param former ids that each cluster has taken over, sorted
     */
    record Assigned(List<String> ids, List<Set<String>> former) {}

    private void ensure(int cluster) {
        while (members.size() <= cluster) {
            members.add(new TreeSet<>());
            votes.add(new TreeMap<>());
        }
    }

    /** A member by a text that is the same whenever its source is read again. */
    void member(int cluster, String fingerprint) {
        ensure(cluster);
        members.get(cluster).add(fingerprint);
    }

    /** That a member had an id before. */
    void vote(int cluster, String id) {
        ensure(cluster);
        votes.get(cluster).merge(id, 1, Integer::sum);
    }

    Assigned assign() {
        record Claim(int cluster, String id, int votes) {}
        List<Claim> claims = new ArrayList<>();
        for (int c = 0; c < votes.size(); c++) {
            int cluster = c;
            votes.get(c).forEach((id, n) -> claims.add(new Claim(cluster, id, n)));
        }
        claims.sort(Comparator.comparingInt(Claim::votes)
                .reversed()
                .thenComparing(Claim::id)
                .thenComparingInt(Claim::cluster));
        String[] ids = new String[members.size()];
        List<Set<String>> former = new ArrayList<>();
        for (int c = 0; c < ids.length; c++) former.add(new TreeSet<>());
        Set<String> taken = new HashSet<>();
        for (Claim claim : claims) {
            if (ids[claim.cluster()] == null && taken.add(claim.id())) ids[claim.cluster()] = claim.id();
        }
        Set<String> passedOn = new HashSet<>();
        for (Claim claim : claims) {
            boolean lost = !taken.contains(claim.id());
            if (lost && passedOn.add(claim.id())) former.get(claim.cluster()).add(claim.id());
        }
        taken.addAll(passedOn);
        for (int c = 0; c < ids.length; c++) if (ids[c] == null) ids[c] = fresh(members.get(c), taken);
        return new Assigned(List.of(ids), former);
    }

    private String fresh(TreeSet<String> fingerprints, Set<String> taken) {
        String first = fingerprints.isEmpty() ? "" : fingerprints.first();
        String id = Digest.id(kind, first);
        for (int again = 2; !taken.add(id); again++) id = Digest.id(kind, first + "\n" + again);
        return id;
    }
}
