package org.coauthor.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coauthor.network.Picture;

/** What all procedures on paths do. */
public abstract class PathCall extends NetworkCall {
    /**
     * Asks for paths and for what becomes of them.
     *
     * @param paths takes its settings, and says how to find paths
     */
    final <P, R> Question<Found<R>> found(
            Function<Configuration, Function<Picture, P>> paths, BiFunction<P, Picture, Found<R>> result) {
        return ask(configuration -> {
            Function<Picture, P> way = paths.apply(configuration);
            return picture -> result.apply(way.apply(picture), picture);
        });
    }

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
