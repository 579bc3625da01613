package org.coauthor.network.structure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.network.Belonging;
import org.coauthor.network.Catalogue;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Picture;

/** By what people are alike or not. */
public enum MixingAttribute {
    /** How many co-authors they have. */
    DEGREE,
    /** The year of the first work. */
    SENIORITY,
    /** Where they are or were most often. */
    INSTITUTION,
    /** The country in which that is most often. */
    COUNTRY,
    /** What they write on most often. */
    TOPIC;

    /**
     * The groups of a network's people.
     *
     * @param names of the groups
     * @param group for each vertex its group, or -1
     */
    public record Groups(Catalogue names, int[] group) {}

    /** Whether it is a number, so that a correlation can be told. */
    public boolean isNumber() {
        return this == DEGREE || this == SENIORITY;
    }

    /** Its number for each vertex, not a number where not known. */
    public double[] numbers(Picture picture) {
        return switch (this) {
            case DEGREE -> degrees(picture.network());
            case SENIORITY -> picture.firstYears();
            default -> throw new IllegalArgumentException(this + " is no number");
        };
    }

    /** How many co-authors everybody has. */
    public static double[] degrees(CollaborationNetwork network) {
        double[] degrees = new double[network.vertices()];
        Arrays.setAll(degrees, network::degree);
        return degrees;
    }

    /** Those who are alike; for numbers each number is a group. */
    public Groups groups(Picture picture) {
        return switch (this) {
            case DEGREE, SENIORITY -> equal(numbers(picture));
            case INSTITUTION -> main(picture.institutions());
            case COUNTRY -> main(picture.countries());
            case TOPIC -> main(picture.topics());
        };
    }

    private static Groups main(Belonging belonging) {
        return new Groups(belonging.groups(), belonging.main());
    }

    private static Groups equal(double[] numbers) {
        Map<Double, Integer> places = new TreeMap<>();
        for (double number : numbers) if (!Double.isNaN(number)) places.put(number, 0);
        int count = 0;
        for (Map.Entry<Double, Integer> entry : places.entrySet()) entry.setValue(count++);
        int[] group = Arrays.stream(numbers)
                .mapToInt(number -> places.getOrDefault(number, -1))
                .toArray();
        return new Groups(
                Catalogue.of(places.keySet().stream()
                        .map(number -> String.valueOf(number.longValue()))
                        .toList()),
                group);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
