package org.coauthor.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
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
     * @param out takes the report line by line
     * @return the scorer as JSON
     */
    public static String identity(Path data, int folds, int trees, int depth, Consumer<String> out) throws IOException {
        Scorer scorer = new ScorerTraining(LabelledFiles.read(data), folds, trees, depth, 0.1, out).learn(0);
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(scorer.json());
    }
}
