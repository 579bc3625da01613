package org.coauthor.importer.synthetic;

import java.util.Arrays;
import java.util.Random;

/**
 * Who wrote what, by numbers: teams form one after the other; authors come from the first author's earlier works, from all who have
 * written (the more works, the likelier; the later, the likelier), or are new. Cost: proportional to the authorships.
 */
final class Teams {
    private final Distributions numbers;
    private final Random random;
    private int[] authors = new int[1 << 12];
    private int[] start = new int[1 << 10];
    private int[] last = new int[1 << 10];
    private int works;
    private int people;

    private Teams(Distributions numbers, Random random) {
        this.numbers = numbers;
        this.random = random;
    }

    /** Works until they and their people together are so many records. */
    static Teams of(int records, Distributions numbers, Random random) {
        Teams teams = new Teams(numbers, random);
        while (teams.works + teams.people < records) teams.form();
        return teams;
    }

    int works() {
        return works;
    }

    int people() {
        return people;
    }

    int size(int work) {
        return start[work + 1] - start[work];
    }

    int author(int work, int position) {
        return authors[start[work] + position];
    }

    private void form() {
        int size = 1 + Distributions.draw(numbers.team, random);
        int from = start[works];
        if (from + size > authors.length) authors = Arrays.copyOf(authors, 2 * authors.length);
        for (int p = 0; p < size; p++) authors[from + p] = member(from, p);
        for (int p = 0; p < size; p++) last[authors[from + p]] = works;
        works++;
        if (works + 1 >= start.length) start = Arrays.copyOf(start, 2 * start.length);
        start[works] = from + size;
    }

    private int member(int from, int position) {
        for (int attempt = 0; attempt < 4; attempt++) {
            int one = candidate(from, position);
            boolean there = false;
            for (int p = 0; p < position; p++) there |= authors[from + p] == one;
            if (!there) return one;
        }
        return newcomer();
    }

    private int candidate(int from, int position) {
        if (position > 0 && random.nextDouble() < numbers.partner) {
            int earlier = last[authors[from]];
            if (earlier >= 0) return author(earlier, random.nextInt(size(earlier)));
        }
        if (from == 0 || random.nextDouble() < numbers.newcomer) return newcomer();
        double back = random.nextDouble();
        return authors[(int) (from * (1 - back * back))];
    }

    private int newcomer() {
        if (people == last.length) last = Arrays.copyOf(last, 2 * people);
        last[people] = -1;
        return people++;
    }
}
