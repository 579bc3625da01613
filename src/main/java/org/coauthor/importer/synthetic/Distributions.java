package org.coauthor.importer.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Properties;
import java.util.Random;

/** The frequencies after which sources are made, as counted in a real collection. */
final class Distributions {
    final int[] team;
    final int[] title;
    final int[] years;
    final int firstYear;
    final double partner;
    final double newcomer;

    private Distributions(Properties numbers) {
        team = cumulated(numbers.getProperty("team"));
        title = cumulated(numbers.getProperty("title"));
        years = cumulated(numbers.getProperty("years"));
        firstYear = Integer.parseInt(numbers.getProperty("firstYear"));
        partner = Double.parseDouble(numbers.getProperty("partner"));
        newcomer = Double.parseDouble(numbers.getProperty("newcomer"));
    }

    static Distributions bundled() {
        Properties numbers = new Properties();
        try (InputStream in = Distributions.class.getResourceAsStream("distributions.properties")) {
            numbers.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Distributions(numbers);
    }

    private static int[] cumulated(String counts) {
        int[] sums =
                Arrays.stream(counts.split(" ")).mapToInt(Integer::parseInt).toArray();
        Arrays.parallelPrefix(sums, Integer::sum);
        return sums;
    }

    /** An index with the frequency that a table of cumulated counts gives it. */
    static int draw(int[] cumulated, Random random) {
        return at(cumulated, random.nextInt(cumulated[cumulated.length - 1]));
    }

    /** The index of the share of all that lies below {@code part} of {@code whole}. */
    static int quantile(int[] cumulated, long part, long whole) {
        return at(cumulated, (int) (part * cumulated[cumulated.length - 1] / whole));
    }

    private static int at(int[] cumulated, int value) {
        int found = Arrays.binarySearch(cumulated, value);
        return found < 0 ? -found - 1 : found + 1;
    }
}
