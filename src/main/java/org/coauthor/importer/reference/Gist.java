package org.coauthor.importer.reference;

import java.util.BitSet;
import java.util.Objects;
import java.util.Set;
import org.coauthor.text.sequence.Labelling;

/**
 * What a reading says: readings that differ in marks alone say the same.
 *
 * @param title empty where there is none
 * @param venue the words of its name, empty where there is none
 * @param people the words of names, as places in the string
 * @param years the years of dates, likewise
 */
record Gist(String title, Set<String> venue, BitSet people, BitSet years) {
    static Gist of(String text, View view, Labelling reading) {
        FieldValues.Heading heading = new FieldValues(ReferenceModel.fields(text, view, reading)).heading();
        return new Gist(
                Objects.requireNonNullElse(heading.title(), ""),
                heading.venue() == null ? Set.of() : ReferenceScores.venueWords(heading.venue()),
                people(view, reading.labels()),
                years(view, reading.labels()));
    }

    /** How many of the four the other says too. */
    int shared(Gist other) {
        int shared = sameVenue(other) ? 1 : 0;
        if (title.equals(other.title)) shared++;
        if (people.equals(other.people)) shared++;
        if (years.equals(other.years)) shared++;
        return shared;
    }

    private boolean sameVenue(Gist other) {
        if (venue.isEmpty() || other.venue.isEmpty()) return venue.isEmpty() && other.venue.isEmpty();
        return ReferenceScores.alike(venue, other.venue);
    }

    private static BitSet people(View view, int[] labels) {
        BitSet people = new BitSet();
        for (int i = 0; i < view.length; i++)
            if (labels[i] == Label.AUTHOR.ordinal() && view.form[i] <= View.EAST && !Words.besideNames(view.kind[i]))
                people.set(i);
        return people;
    }

    private static BitSet years(View view, int[] labels) {
        BitSet years = new BitSet();
        for (int i = 0; i < view.length; i++)
            if (labels[i] == Label.DATE.ordinal() && view.form[i] == View.YEAR) years.set(i);
        return years;
    }
}
