package org.coauthor.report.collaborator;

import static org.coauthor.report.Markup.markdown;

import java.util.List;
import org.coauthor.report.Markup;
import org.coauthor.report.collaborator.CollaboratorReport.Changes;
import org.coauthor.report.collaborator.CollaboratorReport.Collaborator;
import org.coauthor.report.collaborator.CollaboratorReport.Doubt;
import org.coauthor.report.collaborator.CollaboratorReport.JointWork;
import org.coauthor.report.collaborator.CollaboratorReport.Place;
import org.coauthor.report.collaborator.CollaboratorReport.Tie;
import org.jspecify.annotations.Nullable;

/** A collaborator report as Markdown. */
public final class MarkdownReport {
    private final CollaboratorReport report;
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(CollaboratorReport report) {
        this.report = report;
    }

    /** The whole document, with a line end at its end. */
    public static String of(CollaboratorReport report) {
        MarkdownReport document = new MarkdownReport(report);
        document.write();
        return document.out.toString();
    }

    private void write() {
        line("# Collaborators of " + markdown(report.person().name()));
        line("");
        line(Words.summary(report));
        changes();
        position();
        years();
        overview();
        line("## Each collaborator");
        line("");
        report.collaborators().forEach(this::collaborator);
        if (!report.doubts().isEmpty()) {
            line("## What is uncertain");
            line("");
            for (Doubt doubt : report.doubts()) line("- " + markdown(doubt.about()) + ": " + markdown(doubt.why()));
        }
    }

    private void changes() {
        Changes changes = report.changes();
        if (changes == null) return;
        line("");
        line("## New since " + changes.since());
        line("");
        bullets("New collaborators", changes.newCollaborators());
        bullets("No longer listed", changes.goneCollaborators());
        bullets("New joint works", changes.newWorks());
    }

    private void bullets(String title, List<String> items) {
        line("- " + title + ": " + (items.isEmpty() ? "none" : ""));
        for (String item : items) line("  - " + markdown(item));
    }

    private void position() {
        if (report.position() == null) return;
        line("");
        line("## Place in the network");
        line("");
        for (String sentence : Words.position(report)) line("- " + markdown(sentence));
    }

    private void years() {
        line("");
        line(Words.years(report).markdown());
    }

    private void overview() {
        line("## Overview");
        line("");
        line("| Collaborator | Works | Years | Strength | Affiliation | Ties |");
        line("| --- | ---: | --- | ---: | --- | --- |");
        for (Collaborator c : report.collaborators())
            line("| " + markdown(c.name()) + " | " + c.works() + " | " + c.years() + " | "
                    + Markup.number(c.strength(), 2) + " | "
                    + (c.now() == null ? "" : markdown(c.now().institution())) + " | "
                    + markdown(Words.roles(c)) + " |");
        line("");
    }

    private void collaborator(Collaborator c) {
        line("### " + markdown(c.name()));
        line("");
        if (c.orcid() != null) line("- ORCID: " + markdown(c.orcid()));
        if (c.now() != null) place(Words.newest(c.now(), report.asOf()), c.now());
        if (c.then() != null && !c.then().equals(c.now())) place("At the first joint work", c.then());
        for (Tie tie : c.ties()) line("- " + markdown(Words.tie(tie)) + source(Markup.sources(tie.evidence())));
        if (c.works() > 0)
            line("- " + Words.works(c.works()) + (c.years().isEmpty() ? "" : ", " + c.years()) + "; strength "
                    + Markup.number(c.strength(), 3)
                    + (c.venues().isEmpty() ? "" : "; in " + markdown(String.join(", ", c.venues()))));
        for (JointWork work : c.joint())
            line("  - " + markdown(Words.work(work)) + source(Markup.sources(work.evidence())));
        line("");
    }

    private void place(String label, @Nullable Place place) {
        if (place != null)
            line("- " + label + ": " + markdown(Words.place(place)) + source(Markup.sources(place.evidence())));
    }

    private static String source(String sources) {
        return sources.isEmpty() ? "" : " — " + markdown(sources);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
