package org.coauthor.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coauthor.importer.bibtex.BibtexImporter;
import org.coauthor.importer.document.CvImporter;
import org.coauthor.importer.document.HomepageImporter;
import org.coauthor.importer.listing.ListingImporter;
import org.coauthor.importer.reference.ReferencesImporter;
import org.coauthor.importer.works.WorksImporter;

/** The importers of this program, and the choice among them. */
public final class Importers {
    private static final List<Importer> ALL = List.of(
            new ListingImporter(),
            new CvImporter(),
            new HomepageImporter(),
            new ReferencesImporter(),
            new WorksImporter(),
            new BibtexImporter());

    private Importers() {}

    /** All importers, in the order in which ties are broken. */
    public static List<Importer> all() {
        return ALL;
    }

    /** The importer of a kind. */
    public static Optional<Importer> ofKind(String kind) {
        return ALL.stream().filter(i -> i.kind().equals(kind)).findFirst();
    }

    /** The importer that fits best, if any fits at all. */
    public static Optional<Importer> recognise(Sample sample) {
        record Fit(Importer importer, double value) {}
        List<Fit> fits = new ArrayList<>();
        for (Importer importer : ALL) fits.add(new Fit(importer, importer.fit(sample)));
        return fits.stream()
                .filter(f -> f.value > 0)
                .max(Comparator.comparingDouble(Fit::value))
                .map(Fit::importer);
    }
}
