package org.coauthor.importer.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Names of people who do not exist: given and family names of one language, put together. Namesakes come as often as chance has it. */
final class Names {
    private record Language(int weight, String[] given, String[] begin, String[] end, boolean syllables) {}

    private static final int NONE = 0;
    private static final int INITIALS = 26;

    private final List<Language> languages = new ArrayList<>();
    private final int[] weights;
    private final int[] codes;
    private final short[] numbers;

    /** Names for so many people. */
    Names(int people, Random random) {
        for (String line : lines("names.txt")) {
            String[] parts = line.split("\\s*\\|\\s*");
            String[] head = parts[0].split(" ");
            languages.add(new Language(
                    Integer.parseInt(head[1]),
                    parts[1].split(" "),
                    parts[2].split(" "),
                    parts[3].split(" "),
                    head[0].equals("chinese")));
        }
        weights = languages.stream().mapToInt(Language::weight).toArray();
        Arrays.parallelPrefix(weights, Integer::sum);
        codes = new int[people];
        for (int p = 0; p < people; p++) codes[p] = code(random);
        numbers = numbered(codes);
    }

    static List<String> lines(String resource) {
        try (InputStream in = Names.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no " + resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int code(Random random) {
        int l = Distributions.draw(weights, random);
        Language language = languages.get(l);
        int given = frequent(language.given.length, random);
        int second = NONE;
        int kind = random.nextInt(10);
        if (language.syllables) second = kind < 3 ? NONE : 1 + INITIALS + frequent(language.given.length, random);
        else if (kind < 3) second = 1 + random.nextInt(INITIALS);
        else if (kind == 3) second = 1 + INITIALS + frequent(language.given.length, random);
        int begin = frequent(language.begin.length, random);
        int end = frequent(language.end.length, random);
        return l << 27 | given << 20 | second << 12 | begin << 6 | end;
    }

    /** The first of a list are the most frequent. */
    private static int frequent(int size, Random random) {
        double u = random.nextDouble();
        return (int) (size * u * Math.sqrt(u));
    }

    /** Namesakes are numbered from 1, who has none has 0. */
    private static short[] numbered(int[] codes) {
        long[] sorted = new long[codes.length];
        for (int p = 0; p < codes.length; p++) sorted[p] = (long) codes[p] << 32 | p;
        Arrays.sort(sorted);
        short[] numbers = new short[codes.length];
        for (int i = 0; i < sorted.length; ) {
            int end = i;
            while (end < sorted.length && sorted[end] >> 32 == sorted[i] >> 32) end++;
            for (int n = 1; end - i > 0 && n <= end - i && end - i > 1; n++)
                numbers[(int) sorted[i + n - 1]] = (short) Math.min(9999, n);
            i = end;
        }
        return numbers;
    }

    /** The number among namesakes, from 1; 0 where nobody else has the name. */
    int number(int person) {
        return numbers[person];
    }

    String name(int person) {
        int code = codes[person];
        Language language = languages.get(code >>> 27);
        String given = language.given[code >> 20 & 0x7F];
        int second = code >> 12 & 0xFF;
        String end = language.end[code & 0x3F];
        StringBuilder name = new StringBuilder(32).append(given);
        if (second > INITIALS) {
            String other = language.given[second - 1 - INITIALS];
            if (language.syllables)
                name.append(Character.toLowerCase(other.charAt(0))).append(other, 1, other.length());
            else name.append(' ').append(other);
        } else if (second > NONE)
            name.append(' ').append((char) ('A' + second - 1)).append('.');
        name.append(' ').append(language.begin[code >> 6 & 0x3F]);
        return end.equals("-") ? name.toString() : name.append(end).toString();
    }
}
