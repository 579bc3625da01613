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
        if (Main.isEnding()) {
            tell(err, "interrupted", "");
            return Exit.INTERRUPTED.status();
        }
        if (failure instanceof CoauthorException expected) {
            tell(err, expected.getMessage(), expected.hint());
            return expected.exit().status();
        }
        if (failure instanceof SourceException source) {
            tell(err, source.getMessage(), source.hint());
            return Exit.NO_SOURCE.status();
        }
        err.println("error: a defect in coauthor: " + failure);
        err.println("hint: please report it with the lines below");
        failure.printStackTrace(err);
        return Exit.DEFECT.status();
    }

    /** Says what failed, and what to do where that is known. */
    static void tell(PrintWriter err, @Nullable String message, String hint) {
        err.println("error: " + message);
        if (!hint.isEmpty()) err.println("hint: " + hint);
    }
}
