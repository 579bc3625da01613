package org.coauthor.cli;

import picocli.CommandLine.Command;

/** {@code lineage}: who advised whom. */
@Command(
        name = "lineage",
        description = "Answers from the advisor relations: chains, trees, ties between people.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "QUESTION",
        subcommands = {
            LineageChainCommand.class,
            LineageTreeCommand.class,
            LineageBetweenCommand.class,
            LineageStatsCommand.class,
            LineageCheckCommand.class
        },
        footer = {"", "Examples:", "  coauthor lineage chain 'Ada Lovelace'", "  coauthor lineage stats"})
final class LineageCommand extends ParentCommand {}
