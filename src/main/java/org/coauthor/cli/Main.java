package org.coauthor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program's entry: standard output carries data, standard error everything else. */
public final class Main {
    /** Whether a signal ends the process: the store closes at once, and what fails then is no fault of the store. */
    private static volatile boolean ending;

    private Main() {}

    static boolean isEnding() {
        return ending;
    }

    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending = true, "ending"));
        int status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs one command line and returns its exit status; tests call this. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Coauthor())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new Failures());
        // help has colours, which are control characters; what a command prints has none
        line.setExecutionStrategy(parsed -> {
            Integer help = CommandLine.executeHelpRequest(parsed);
            if (help != null) return help;
            line.setOut(PrintableWriter.around(line.getOut())).setErr(PrintableWriter.around(line.getErr()));
            return new CommandLine.RunLast().execute(parsed);
        });
        return line.execute(args);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
