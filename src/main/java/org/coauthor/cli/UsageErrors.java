package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells of a wrong command line, with the nearest known word. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine line = failure.getCommandLine();
        PrintWriter err = line.getErr();
        List<String> constants = constants(failure);
        String value = failure.getValue();
        boolean noConstant = !constants.isEmpty() && value != null;
        err.println("error: "
                + (noConstant ? value + " is no value of " + name(failure.getArgSpec()) : failure.getMessage()));
        err.println("hint: "
                + (noConstant
                        ? "take one of " + String.join(", ", constants)
                        : hint(failure, line.getCommandSpec().qualifiedName())));
        return Exit.USAGE.status();
    }

    private static String hint(ParameterException failure, String command) {
        List<String> near =
                failure instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return near.isEmpty() ? command + " --help" : "did you mean " + String.join(", ", near) + "?";
    }

    /** The values that an option takes, as the help has them; empty where they cannot be listed. */
    private static List<String> constants(ParameterException failure) {
        ArgSpec option = failure.getArgSpec();
        if (option == null || !option.type().isEnum()) return List.of();
        return Stream.of(option.type().getEnumConstants()).map(String::valueOf).toList();
    }

    private static String name(@Nullable ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName()
                : argument == null ? "it" : argument.paramLabel();
    }
}
