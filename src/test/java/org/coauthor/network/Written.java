package org.coauthor.network;

import java.util.Arrays;
import java.util.List;

/** Authorships for tests, and as text to compare. */
final class Written {
    private Written() {}

    /** Three people, four works, names in several scripts. */
    static Authorships some() {
        return new Authorships(
                new People(List.of("a1", "a2", "a3"), List.of("Ada Quill", "Łukasz Müller", "程子恒")),
                List.of("w1", "w2", "w3", "w4"),
                List.of("Tides", "", "More tides 🌊", "Ebb"),
                new int[] {0, 2, 5, 5, 6},
                new int[] {0, 1, 2, 0, 1, 2},
                new short[] {1999, 0, 2024, 2001},
                new Assignment(
                        new Catalogue(List.of("v1", "v2"), List.of("Journal of Tides", "Ocean")),
                        new int[] {0, 1, 2, 2, 2},
                        new int[] {0, 1}),
                new Assignment(
                        new Catalogue(List.of("t1", "t2"), List.of("Waves", "Wind")),
                        new int[] {0, 2, 2, 2, 3},
                        new int[] {0, 1, 1}),
                new Affiliations(
                        new Assignment(
                                new Catalogue(List.of("i1", "i2"), List.of("University of Göttingen", "Pisa")),
                                new int[] {0, 2, 3, 3},
                                new int[] {0, 1, 0}),
                        new short[] {1990, 0, 2001},
                        new short[] {0, 2005, 0},
                        new Assignment(Catalogue.of(List.of("DE")), new int[] {0, 1, 1}, new int[] {0})),
                new Assignment(
                        new Catalogue(List.of("a1", "a2", "a3"), List.of("Ada Quill", "Łukasz Müller", "程子恒")),
                        new int[] {0, 1, 2, 2},
                        new int[] {1, 0}),
                50);
    }

    static String text(Authorships a) {
        return String.join(
                "\n",
                a.people().toString(),
                a.works().toString(),
                a.titles().toString(),
                Arrays.toString(a.starts()),
                Arrays.toString(a.authors()),
                Arrays.toString(a.years()),
                text(a.venues()),
                text(a.topics()),
                text(a.affiliations().institutions()),
                Arrays.toString(a.affiliations().from()),
                Arrays.toString(a.affiliations().to()),
                text(a.affiliations().countries()),
                Arrays.toString(a.advice().starts())
                        + Arrays.toString(a.advice().numbers()),
                "" + a.largestTeam());
    }

    private static String text(Assignment b) {
        return b.things() + Arrays.toString(b.starts()) + Arrays.toString(b.numbers());
    }
}
