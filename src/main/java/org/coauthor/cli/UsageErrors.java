package org.coauthor.cli;

import java.io.PrintWriter;
import org.coauthor.model.CoauthorException.Exit;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells of a wrong command line, with the nearest known word. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine line = failure.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("error: " + failure.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(failure, err))
            err.println("hint: " + line.getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE.status();
    }
}
