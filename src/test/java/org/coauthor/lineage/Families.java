package org.coauthor.lineage;

import java.util.List;
import java.util.Locale;
import org.coauthor.model.PartialDate;

/** Advisor graphs for tests. */
final class Families {
    private Families() {}

    /** Arcs as {@code "a>b b>c"}; people are known by their letters. */
    static AdvisorGraph of(String arcs) {
        AdvisorGraphBuilder builder = new AdvisorGraphBuilder();
        arcs.codePoints()
                .filter(Character::isLetter)
                .sorted()
                .distinct()
                .forEach(c -> builder.person(Character.toString(c), Character.toString(c)));
        if (!arcs.isBlank())
            for (String arc : arcs.strip().split("\\s+"))
                builder.advised(arc.substring(0, 1), arc.substring(2), Relation.UNSPECIFIED);
        return builder.build();
    }

    /** Mathematicians of Erlangen, Berlin and Göttingen; not complete. */
    static AdvisorGraph mathematicians() {
        AdvisorGraphBuilder builder = new AdvisorGraphBuilder();
        for (String name : List.of(
                "Simeon Poisson",
                "Joseph Fourier",
                "Gustav Dirichlet",
                "Rudolf Lipschitz",
                "Felix Klein",
                "Ferdinand Lindemann",
                "David Hilbert",
                "Carl Jacobi",
                "Paul Gordan",
                "Emmy Noether",
                "Grete Hermann",
                "Hermann Weyl")) builder.person(id(name), name);
        doctoral(builder, "Gustav Dirichlet", "Rudolf Lipschitz", "Berlin", "1853");
        doctoral(builder, "Rudolf Lipschitz", "Felix Klein", "Bonn", "1868");
        doctoral(builder, "Felix Klein", "Ferdinand Lindemann", "Erlangen", "1873");
        doctoral(builder, "Ferdinand Lindemann", "David Hilbert", "Königsberg", "1885");
        doctoral(builder, "David Hilbert", "Hermann Weyl", "Göttingen", "1908");
        doctoral(builder, "Carl Jacobi", "Paul Gordan", "Breslau", "1862");
        doctoral(builder, "Paul Gordan", "Emmy Noether", "Erlangen", "1907");
        doctoral(builder, "Emmy Noether", "Grete Hermann", "Göttingen", "1926");
        other(builder, "Simeon Poisson", "Gustav Dirichlet", "unspecified");
        other(builder, "Joseph Fourier", "Gustav Dirichlet", "unspecified");
        other(builder, "David Hilbert", "Emmy Noether", "postdoctoral");
        other(builder, "David Hilbert", "Grete Hermann", "committee");
        return builder.build();
    }

    /** The last word of a name in lower case. */
    static String id(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static void doctoral(AdvisorGraphBuilder builder, String mentor, String mentee, String where, String year) {
        PartialDate end = PartialDate.parse(year);
        builder.advised(id(mentor), id(mentee), new Relation("doctoral", where, null, null, end, false));
    }

    private static void other(AdvisorGraphBuilder builder, String mentor, String mentee, String kind) {
        builder.advised(id(mentor), id(mentee), new Relation(kind, null, null, null, null, false));
    }
}
