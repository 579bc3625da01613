package org.coauthor.cli;

import java.io.PrintWriter;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a message and an exit status; a stack trace only where the defect is ours. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        Coauthor.progress(line.getCommandSpec()).close();
        PrintWriter err = line.getErr();
        if (Main.isEnding()) return tell(err, Exit.INTERRUPTED, "interrupted", "");
        if (failure instanceof CoauthorException expected) {
            return tell(err, expected.exit(), expected.getMessage(), expected.hint());
        }
        if (failure instanceof SourceException source) {
            return tell(err, Exit.NO_SOURCE, source.getMessage(), source.hint());
        }
        err.println("error: a defect in coauthor: " + failure);
        err.println("hint: please report it with the lines below");
        failure.printStackTrace(err);
        return Exit.DEFECT.status();
    }

    private static int tell(PrintWriter err, Exit exit, @Nullable String message, String hint) {
        err.println("error: " + message);
        if (!hint.isEmpty()) err.println("hint: " + hint);
        return exit.status();
    }
}
