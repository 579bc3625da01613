package org.coauthor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.coauthor.export.Json;
import org.coauthor.graph.GraphStore;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.report.FactsReader;
import org.coauthor.report.conflict.ConflictFormats;
import org.coauthor.report.conflict.ConflictPage;
import org.coauthor.report.conflict.ConflictReport;
import org.coauthor.report.conflict.Conflicts;
import org.coauthor.report.conflict.Institutions;
import org.coauthor.report.conflict.Party;
import org.coauthor.report.conflict.PartyFiles;
import org.coauthor.report.conflict.PartyResolver;
import org.coauthor.report.conflict.Resolved;
import org.coauthor.report.conflict.RulePack;
import org.coauthor.report.conflict.Submission;
import org.coauthor.report.conflict.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds who may not review what. */
@Command(
        name = "conflicts",
        description = "Find conflicts of interest between reviewers and works, by published rules or your own.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "PEOPLE: CSV with name,orcid,affiliation,id; EasyChair's or HotCRP's list; JSON.",
            "WORKS: CSV with id,title,authors, or a row an author (EasyChair, HotCRP); HotCRP's JSON; the works format.",
            "",
            "Examples:",
            "  coauthor report conflicts --people committee.csv --works submission.csv --rules neurips",
            "  coauthor report conflicts --people pc.csv --works papers.csv --rules mine.yaml --format html --out coi.html",
            "  coauthor report conflicts --rules nsf --show-rules > mine.yaml"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:--fail-on found such a pair",
            "3:a file cannot be read",
            "4:the store cannot be used",
            "6:cannot write"
        })
final class ConflictsCommand implements Callable<Integer> {
    enum Format {
        TABLE,
        JSON,
        EASYCHAIR,
        HOTCRP,
        OPENREVIEW,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--people", paramLabel = "FILE", description = "The reviewers.")
    private @Nullable Path people;

    @Option(names = "--works", paramLabel = "FILE", description = "The works under review.")
    private @Nullable Path works;

    @Option(
            names = "--rules",
            paramLabel = "PACK",
            required = true,
            description = "acl, acm-tops, icml, joss, neurips, nih, nsf, openreview, or a file.")
    private String rules;

    @Option(names = "--show-rules", description = "Print the rules, to read or extend, and stop.")
    private boolean showRules;

    @Option(
            names = "--submarine",
            description = "Also hidden ties: siblings, shared grants, a common recent co-author.")
    private boolean submarine;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description = "Exit with 1 where a pair is at least so severe: conflict, borderline, waivable.")
    private @Nullable Verdict failOn;

    @Mixin
    private ReportOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (showRules) {
            options.print(RulePack.text(rules));
            return Exit.DONE.status();
        }
        if (people == null || works == null)
            throw new ParameterException(spec.commandLine(), "give --people FILE and --works FILE");
        RulePack pack = submarine ? RulePack.of(rules).withSubmarine() : RulePack.of(rules);
        PartyFiles files = new PartyFiles();
        List<Party> reviewers = files.people(people);
        List<Submission> submissions = files.works(works);
        ConflictReport report = report(pack, reviewers, submissions, files.problems());
        tellUnsettled(report);
        String text =
                switch (format) {
                    case TABLE -> ConflictFormats.table(report);
                    case JSON -> Json.document(report) + "\n";
                    case EASYCHAIR -> ConflictFormats.easyChair(report);
                    case HOTCRP -> ConflictFormats.hotCrp(report, submissions);
                    case OPENREVIEW -> ConflictFormats.openReview(report);
                    case HTML -> ConflictPage.of(report);
                };
        options.print(text);
        return failOn != null && report.reaches(failOn) ? Exit.FOUND.status() : Exit.DONE.status();
    }

    private ConflictReport report(
            RulePack pack, List<Party> reviewers, List<Submission> submissions, List<String> problems) {
        Conflicts conflicts = new Conflicts(pack, options.day(), Institutions.bundled());
        try (GraphStore open = options.open()) {
            Resolved resolved = new PartyResolver(open, conflicts.institutions())
                    .resolve(Conflicts.parties(reviewers, submissions));
            return conflicts.judge(
                    reviewers,
                    submissions,
                    resolved,
                    conflicts.facts(new FactsReader(open), reviewers, submissions, resolved),
                    problems);
        }
    }

    private void tellUnsettled(ConflictReport report) {
        PrintWriter err = spec.commandLine().getErr();
        report.problems().forEach(p -> err.println("warning: " + p));
        report.unresolved()
                .forEach(u -> err.println("warning: " + u.party().name() + " ("
                        + (u.where().equals("reviewer") ? "reviewer" : "work " + u.where()) + "): " + u.why()));
    }
}
