package org.coauthor.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.coauthor.network.Picture;

/** What all procedures on paths do. */
public abstract class PathCall extends NetworkCall {
    /** The lengths of paths. */
    static double[] lengths(List<List<Integer>> paths) {
        return paths.stream().mapToDouble(path -> path.size() - 1).toArray();
    }

    /** For the people along paths how many steps they are on, by the path on which that is least. */
    static Found<Written> along(List<List<Integer>> paths, Picture picture) {
        double[] steps = new double[picture.network().vertices()];
        Arrays.fill(steps, Double.NaN);
        for (List<Integer> path : paths)
            for (int i = 0; i < path.size(); i++) if (!(steps[path.get(i)] <= i)) steps[path.get(i)] = i;
        return new Found<>(
                picture.network().edges(),
                steps,
                Found.Nodes.authors(picture.network().people().ids(), "pathStep", true),
                Stream::empty);
    }
}
