package org.coauthor.network;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.network.Belonging.Tie;

/**
 * Where authors are or were, as often as it was stated. The arrays are read only.
 *
 * @param institutions of the authors, in the order of their ids
 * @param from for each of them the first year, 0 where not known
 * @param to for each of them the last year, 0 where not known or still so
 * @param countries of the institutions, where known
 */
public record Affiliations(Assignment institutions, short[] from, short[] to, Assignment countries) {
    public Affiliations {
        int stated = institutions.numbers().length;
        if (from.length != stated
                || to.length != stated
                || countries.owners() != institutions.things().size())
            throw new IllegalArgumentException("arrays of different lengths for " + stated + " affiliations");
    }

    /** So many authors of whom nothing is known. */
    public static Affiliations none(int authors) {
        return new Affiliations(Assignment.none(authors), new short[0], new short[0], Assignment.none(0));
    }

    /** The institutions of one author. */
    List<Tie> ties(int author) {
        List<Tie> ties = new ArrayList<>(0);
        for (int i = institutions.starts()[author]; i < institutions.starts()[author + 1]; i++)
            ties.add(new Tie(institutions.numbers()[i], 1, from[i], to[i]));
        return ties;
    }

    /** The countries of the institutions of one author. */
    List<Tie> countryTies(int author) {
        List<Tie> ties = new ArrayList<>(0);
        for (Tie tie : ties(author))
            for (int c = countries.starts()[tie.group()]; c < countries.starts()[tie.group() + 1]; c++)
                ties.add(new Tie(countries.numbers()[c], 1, tie.from(), tie.to()));
        return ties;
    }
}
