package org.coauthor.cli;

import picocli.CommandLine.Command;

/** Reports for people: who worked with whom, what funders and programme chairs ask for. */
@Command(
        name = "report",
        description = "Write reports: collaborators, the NSF COA workbook, conflicts of interest.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "REPORT",
        subcommands = {CollaboratorsCommand.class, CoaCommand.class, ConflictsCommand.class},
        footer = {
            "",
            "Examples:",
            "  coauthor report collaborators 'Ada Lovelace'",
            "  coauthor report coa 'Ada Lovelace' --out coa.xlsx"
        })
final class ReportCommand extends ParentCommand {}
