package org.coauthor.report.collaborator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.coauthor.report.Csv;
import org.coauthor.report.Evidence;
import org.coauthor.report.Markup;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;

/** A collaborator report as CSV: a row for each collaborator. */
public final class CsvReport {
    static final List<String> HEADER = List.of(
            "name",
            "orcid",
            "works",
            "first_year",
            "last_year",
            "strength",
            "affiliation_now",
            "affiliation_then",
            "ties",
            "venues",
            "most_recent",
            "sources",
            "id");

    private CsvReport() {}

    /** The whole file, RFC 4180; cells that a spreadsheet would take for formulas are text. */
    public static String of(CollaboratorReport report) {
        return Csv.of(
                HEADER, report.collaborators().stream().map(CsvReport::row).toList());
    }

    static List<String> row(Collaborator c) {
        return List.of(
                c.name(),
                c.orcid() == null ? "" : c.orcid(),
                String.valueOf(c.works()),
                c.firstYear() == null ? "" : String.valueOf(c.firstYear()),
                c.lastYear() == null ? "" : String.valueOf(c.lastYear()),
                Markup.number(c.strength(), 3),
                c.now() == null ? "" : c.now().institution(),
                c.then() == null ? "" : c.then().institution(),
                Words.roles(c),
                String.join("; ", c.venues()),
                c.joint().isEmpty() ? "" : Words.work(c.joint().get(0)),
                Markup.sources(evidence(c)),
                c.id());
    }

    static Set<Evidence> evidence(Collaborator c) {
        Set<Evidence> all = new TreeSet<>();
        c.joint().forEach(w -> all.addAll(w.evidence()));
        c.ties().forEach(t -> all.addAll(t.evidence()));
        return all;
    }
}
