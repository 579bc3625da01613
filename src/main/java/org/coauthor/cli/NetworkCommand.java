package org.coauthor.cli;

import picocli.CommandLine.Command;

/** {@code network}: who wrote with whom, as a graph. */
@Command(
        name = "network",
        description = "Answers from the collaboration network: its shape, who is central, paths, communities.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "QUESTION",
        subcommands = {
            NetworkStatsCommand.class,
            NetworkRankCommand.class,
            NetworkCommunitiesCommand.class,
            NetworkPathCommand.class,
            NetworkRecommendCommand.class,
            NetworkPredictCommand.class,
            NetworkPairsCommand.class,
            NetworkNumbersCommand.class,
            NetworkDistancesCommand.class,
            NetworkCohesionCommand.class,
            NetworkMixingCommand.class,
            NetworkEvolutionCommand.class,
            NetworkTopicsCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  coauthor network stats",
            "  coauthor network rank --by pagerank --from 2020 --top 10"
        })
final class NetworkCommand extends ParentCommand {}
