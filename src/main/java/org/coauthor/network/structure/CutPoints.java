package org.coauthor.network.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * People and pairs on whom the network hangs: without a cut point or a bridge more components are left. Source: Hopcroft and Tarjan, CACM
 * 16(6), 1973. Cost: O(n + m).
 *
 * @param people the cut points, ascending
 * @param bridges edges, ascending
 * @param parts for each vertex how many biconnected parts it is in; two or more for cut points. The array itself: read only
 */
public record CutPoints(List<Integer> people, List<Integer> bridges, int[] parts) {

    public static CutPoints of(CollaborationNetwork network, Workers workers) {
        Blocks blocks = new Blocks(network.offsets(), network.neighbours(), workers);
        int[] in = new int[network.vertices()];
        TreeSet<Integer> people = new TreeSet<>();
        List<Integer> bridges = new ArrayList<>();
        for (int b = 0; b < blocks.count(); b++) {
            for (int i = 0; i < blocks.size(b); i++)
                if (++in[blocks.member(b, i)] == 2) people.add(blocks.member(b, i));
            if (blocks.size(b) == 2) bridges.add(network.edge(blocks.member(b, 0), blocks.member(b, 1)));
        }
        bridges.sort(null);
        return new CutPoints(List.copyOf(people), List.copyOf(bridges), in);
    }
}
