package org.coauthor.network.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * What each of the {@link LinkFeatures} adds to a {@link LearnedScore}.
 *
 * @param base what everybody starts with
 * @param features one weight for each feature, in their order
 */
public record LinkWeights(double base, List<Double> features) {
    private static final String BASE = "base";

    private static final class Shipped {
        private static final LinkWeights WEIGHTS = read();

        private static LinkWeights read() {
            Properties read = new Properties();
            try (InputStream in = Objects.requireNonNull(LinkWeights.class.getResourceAsStream("weights.properties"))) {
                read.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            List<Double> features = new ArrayList<>();
            for (String name : LinkFeatures.NAMES) features.add(weight(read, name));
            return new LinkWeights(weight(read, BASE), features);
        }

        private static double weight(Properties read, String name) {
            return Double.parseDouble(Objects.requireNonNull(read.getProperty(name), name));
        }
    }

    public LinkWeights {
        features = List.copyOf(features);
        if (features.size() != LinkFeatures.NAMES.size())
            throw new IllegalArgumentException(
                    LinkFeatures.NAMES.size() + " features have no " + features.size() + " weights");
    }

    /** Those that come with the program. */
    public static LinkWeights shipped() {
        return Shipped.WEIGHTS;
    }

    /** The weights as they are shipped: a line each, four digits behind the point. */
    public String properties() {
        StringBuilder text = new StringBuilder(line(BASE, base));
        for (int i = 0; i < features.size(); i++) text.append(line(LinkFeatures.NAMES.get(i), features.get(i)));
        return text.toString();
    }

    private static String line(String name, double weight) {
        return String.format(Locale.ROOT, "%s = %.4f%n", name, weight);
    }
}
