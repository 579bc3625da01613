package org.coauthor.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coauthor.importer.advisor.AdvisorImporter;
import org.coauthor.importer.advisor.GenealogyImporter;
import org.coauthor.importer.arxiv.ArxivImporter;
import org.coauthor.importer.arxiv.ArxivXmlImporter;
import org.coauthor.importer.bibtex.BibtexImporter;
import org.coauthor.importer.cff.CffImporter;
import org.coauthor.importer.crossref.CrossrefImporter;
import org.coauthor.importer.csl.CslImporter;
import org.coauthor.importer.dblp.DblpImporter;
import org.coauthor.importer.document.CvImporter;
import org.coauthor.importer.document.HomepageImporter;
import org.coauthor.importer.endnote.EndnoteImporter;
import org.coauthor.importer.listing.ListingImporter;
import org.coauthor.importer.mods.ModsImporter;
import org.coauthor.importer.openalex.OpenAlexImporter;
import org.coauthor.importer.orcid.OrcidImporter;
import org.coauthor.importer.pubmed.PubmedImporter;
import org.coauthor.importer.reference.ReferencesImporter;
import org.coauthor.importer.ris.NbibImporter;
import org.coauthor.importer.ris.RisImporter;
import org.coauthor.importer.ror.RorImporter;
import org.coauthor.importer.semanticscholar.SemanticScholarImporter;
import org.coauthor.importer.works.WorksImporter;

/** The importers of this program, and the choice among them. */
public final class Importers {
    private static final List<Importer> ALL = List.of(
            new ListingImporter(),
            new CvImporter(),
            new HomepageImporter(),
            new ReferencesImporter(),
            new WorksImporter(),
            new BibtexImporter(),
            new CslImporter(),
            new CrossrefImporter(),
            new OpenAlexImporter(),
            new SemanticScholarImporter(),
            new ArxivImporter(),
            new RorImporter(),
            new RisImporter(),
            new NbibImporter(),
            new AdvisorImporter(),
            new GenealogyImporter(),
            new DblpImporter(),
            new OrcidImporter(),
            new ArxivXmlImporter(),
            new PubmedImporter(),
            new EndnoteImporter(),
            new ModsImporter(),
            new CffImporter());

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
