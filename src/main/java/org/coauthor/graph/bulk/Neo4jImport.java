package org.coauthor.graph.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coauthor.graph.Reset;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/** Neo4j's importer: in this process, or as the line that a server's administrator runs. */
final class Neo4jImport {
    private static final List<String> OPTIONS = List.of(
            "--id-type=actual",
            "--array-delimiter=\\31",
            "--skip-bad-relationships=false",
            "--overwrite-destination=true");

    private Neo4jImport() {}

    /**
     * Makes the database {@code neo4j} of a fresh home folder.
     *
     * @param folder of the tables
     * @param tables by {@code --nodes} and {@code --relationships}: each as label or type, {@code =} and its name
     * @throws IOException where the importer fails, with what it said
     */
    static void run(Path home, Path folder, Map<String, List<String>> tables) throws IOException {
        if (folder.toString().indexOf(',') < 0) {
            make(home, folder, tables);
            return;
        }
        // the importer takes a comma for the end of a file's name
        Path temporary = Files.createTempDirectory("coauthor");
        try {
            make(home, Files.createSymbolicLink(temporary.resolve("tables"), folder.toAbsolutePath()), tables);
        } finally {
            Reset.remove(temporary);
        }
    }

    private static void make(Path home, Path folder, Map<String, List<String>> tables) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        List<String> arguments = arguments(folder, tables);
        arguments.add("--max-off-heap-memory=2G");
        arguments.add("--report-file=" + home.resolve("import.report"));
        Path said = home.resolve("import.log");
        int status;
        try (OutputStream file = Files.newOutputStream(said);
                PrintStream out = new PrintStream(file, true, StandardCharsets.UTF_8);
                DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            ExecutionContext context = new ExecutionContext(home, home.resolve("conf"), out, out, files);
            status = new CommandLine(new ImportCommand.Full(context))
                    .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                    .execute(arguments.toArray(String[]::new));
        }
        if (status != 0) throw new IOException("Neo4j's importer failed: " + tail(Files.readString(said)));
        Files.delete(said);
        Files.deleteIfExists(home.resolve("import.report"));
    }

    private static String tail(String text) {
        return text.length() > 1000 ? text.substring(text.length() - 1000) : text;
    }

    private static List<String> arguments(Path folder, Map<String, List<String>> tables) {
        // the options that follow take as many values as there are
        List<String> arguments = new ArrayList<>(List.of("neo4j"));
        arguments.addAll(OPTIONS);
        for (String option : List.of("--nodes", "--relationships"))
            for (String table : tables.getOrDefault(option, List.of()))
                arguments.add(option + "=" + files(folder, table));
        return arguments;
    }

    /** A table's label with its header and its rows. */
    private static String files(Path folder, String table) {
        int name = table.indexOf('=') + 1;
        Path file = folder.resolve(table.substring(name));
        return table.substring(0, name) + file + "-header.csv," + file + ".csv";
    }

    /** What loads the tables into the database of a stopped server. */
    static String line(Path folder, Map<String, List<String>> tables) {
        StringBuilder line = new StringBuilder("neo4j-admin database import full");
        for (String argument : arguments(folder, tables))
            line.append(" '").append(argument.replace("'", "'\\''")).append('\'');
        return line.toString();
    }
}
