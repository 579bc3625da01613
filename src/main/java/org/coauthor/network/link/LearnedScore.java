package org.coauthor.network.link;

/**
 * A combination of {@link LinkFeatures}, learned by {@link LinkTrial}; the features were chosen with weights fitted to 2006. A score
 * between 0 and 1, though no probability, since each random pair of the training stands for many others.
 *
 * @param weights of the features
 */
record LearnedScore(LinkFeatures features, LinkWeights weights) {
    /** @param common as the features take it */
    double of(int a, int b, double common) {
        double[] values = features.of(a, b, common);
        double sum = weights.base();
        for (int i = 0; i < values.length; i++) sum += weights.features().get(i) * values[i];
        return 1 / (1 + Math.exp(-sum));
    }
}
