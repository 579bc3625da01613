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
     * How to learn.
     *
     * @param folds parts of the cross-validation; below two nothing is measured
     * @param divisions into parts, each of another kind, over which figures are means
     * @param trees how many
     * @param depth of a tree
     * @param rate share of each step that is made
     */
    public record Settings(int folds, int divisions, int trees, int depth, double rate) {}

    /**
     * Learns the scorer of pairs and reports figures by cross-validation over names.
     *
     * @param data a folder with identity/aminer-dev, identity/bdbcomp, acl-anthology, or some of them
     * @param ablate whether to measure also without each kind of evidence; takes some minutes more
     * @param out takes the report line by line
     * @return the scorer as JSON
     */
    public static String identity(Path data, Settings settings, boolean ablate, Consumer<String> out)
            throws IOException {
        List<PreparedSet> sets =
                LabelledFiles.read(data).stream().map(PreparedSet::toLearn).toList();
        Scorer scorer = new ScorerTraining(sets, settings, out).learn(ablate);
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(scorer.json());
    }
}
