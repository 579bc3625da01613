package org.coauthor.graph.bulk;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Who signed which work, as numbers until the last record has said which keys are one person. Cost: 4 bytes a mention and 16 a work,
 * and 4 an authorship more when they are settled.
 */
final class Bylines {
    private final Authors authors;
    private final Numbers works = new Numbers();
    private final Numbers sources = new Numbers();
    private final Numbers years = new Numbers();
    private final Numbers starts = new Numbers();
    private final Numbers mentions = new Numbers();
    private final BitSet corresponding = new BitSet();

    Bylines(Authors authors) {
        this.authors = authors;
    }

    /**
     * Begins the byline of a work.
     *
     * @param node its number
     * @param year 0 where not known
     * @param source by its place among the sources
     */
    void work(int node, int year, int source) {
        works.add(node);
        years.add(year);
        sources.add(source);
        starts.add(mentions.size());
    }

    /** The next author of the work. */
    void author(int person, boolean correspondingAuthor) {
        if (correspondingAuthor) corresponding.set(mentions.size());
        mentions.add(person);
    }

    /**
     * The authors of all works, each once a work.
     *
     * @param starts where each work's begin in {@code people}, and where the last's end
     */
    record Teams(Numbers starts, int[] people) {}

    /**
     * Writes AUTHORED, after the last record.
     *
     * @param node the numbers of the people's nodes
     * @param statedIn the ids of the sources
     */
    Teams authored(int[] node, List<String> statedIn, Table table) {
        starts.add(mentions.size());
        int[] people = new int[mentions.size()];
        Numbers distinct = new Numbers();
        int size = 0;
        for (int w = 0; w < works.size(); w++) {
            distinct.add(size);
            size = authored(w, node, people, size, statedIn.get(sources.get(w)), table);
        }
        distinct.add(size);
        return new Teams(distinct, Arrays.copyOf(people, size));
    }

    /** An author who stands twice on a work is one author of it; positions run without gap. */
    private int authored(int work, int[] node, int[] people, int from, String statedIn, Table table) {
        int size = from;
        String end = Integer.toString(works.get(work));
        for (int m = starts.get(work); m < starts.get(work + 1); m++) {
            int person = authors.find(mentions.get(m));
            boolean again = false;
            for (int i = from; i < size && !again; i++) again = people[i] == person;
            if (again) continue;
            people[size++] = person;
            String written = authors.name(mentions.get(m));
            table.row(
                    Integer.toString(node[person]),
                    end,
                    Integer.toString(size - from),
                    written.equals(authors.name(person)) ? null : written,
                    corresponding.get(m) ? "true" : null,
                    statedIn);
        }
        return size;
    }

    /** Writes COAUTHORED_WITH of the works of at most so many authors. */
    void coauthored(Teams teams, int[] node, int largestTeam, Table table) {
        short[] yearOf = new short[years.size()];
        for (int w = 0; w < yearOf.length; w++) yearOf[w] = (short) years.get(w);
        new Coauthors(teams.starts(), teams.people(), yearOf, authors.size(), largestTeam)
                .each((one, other, joint, weight, first, last) -> {
                    boolean turned = Long.compareUnsigned(authors.bits(one), authors.bits(other)) > 0;
                    table.row(
                            Integer.toString(node[turned ? other : one]),
                            Integer.toString(node[turned ? one : other]),
                            Integer.toString(joint),
                            Double.toString(weight),
                            first == 0 ? null : Integer.toString(first),
                            first == 0 ? null : Integer.toString(last));
                });
    }
}
