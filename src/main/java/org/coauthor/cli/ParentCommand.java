package org.coauthor.cli;

import java.util.concurrent.Callable;
import org.coauthor.model.CoauthorException.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only has subcommands: without one it tells which there are. */
@Command
abstract class ParentCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr(), Ansi.OFF);
        return Exit.USAGE.status();
    }
}
