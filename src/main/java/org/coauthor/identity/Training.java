package org.coauthor.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Learns what the program knows of identity from labelled works. */
public final class Training {
    private Training() {}

    /**
     * Learns the scorer of pairs and reports figures by cross-validation over names.
     *
     * @param data a folder with identity/aminer-dev, identity/bdbcomp, acl-anthology, or some of them
     * @param folds how many parts
     * @param trees how many trees
     * @param depth of a tree
     * @param ablate whether to measure also without each kind of evidence; takes some minutes more
     * @param out takes the report line by line
     * @return the scorer as JSON
     */
    public static String identity(Path data, int folds, int trees, int depth, boolean ablate, Consumer<String> out)
            throws IOException {
        List<PreparedSet> sets = LabelledFiles.read(data).stream()
                .map(set -> new PreparedSet(set, true))
                .toList();
        Scorer scorer = new ScorerTraining(sets, folds, trees, depth, 0.1, out).learn(ablate);
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(scorer.json());
    }
}
