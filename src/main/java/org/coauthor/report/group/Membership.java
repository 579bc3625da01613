package org.coauthor.report.group;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.report.FactsReader;
import org.coauthor.report.Period;
import org.coauthor.report.conflict.ConflictReport.Unresolved;
import org.coauthor.report.conflict.Party;
import org.coauthor.report.conflict.PartyFiles;
import org.coauthor.report.conflict.PartyResolver;
import org.coauthor.report.conflict.Resolved;
import org.coauthor.text.Folding;
import org.coauthor.text.NameParser;

/**
 * Who belongs to a group.
 *
 * @param name of the group: the file's
 * @param ids of the members, in the order of the file
 * @param unresolved names that the graph does not settle
 */
public record Membership(String name, List<String> ids, List<Unresolved> unresolved) {
    private static final long LARGEST = 16L << 20;
    private static final Set<String> COLUMNS = Set.of("name", "last name", "full name", "member name", "orcid", "id");

    public Membership {
        ids = List.copyOf(ids);
        unresolved = List.copyOf(unresolved);
    }

    /**
     * The members that a file names: a name, id or ORCID a line, or what {@link PartyFiles} reads.
     *
     * @throws CoauthorException where the file cannot be read, or nobody of it is in the graph
     */
    public static Membership of(Path file, PartyResolver resolver) {
        List<Party> parties = read(file);
        Resolved resolved = resolver.resolve(parties);
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        List<Unresolved> unresolved = new ArrayList<>();
        for (Party party : parties) {
            String why = resolved.unresolved().get(party);
            if (why != null) unresolved.add(new Unresolved("member", party, why));
            String id = resolved.people().get(party);
            if (id != null) ids.add(id);
        }
        if (ids.isEmpty())
            throw new CoauthorException(
                    Exit.NOT_FOUND,
                    "nobody of " + file + " is in the graph"
                            + (unresolved.isEmpty()
                                    ? ""
                                    : ": " + unresolved.get(0).why()),
                    "coauthor people list shows everybody");
        String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[A-Za-z]{1,5}$", "");
        return new Membership(stem, List.copyOf(ids), unresolved);
    }

    /** How these people work with each other and with others. */
    public GroupReport report(FactsReader reader, LocalDate asOf, Period period) {
        return new GroupCollaboration(reader.around(ids), ids, asOf, period).report(name, period, unresolved);
    }

    static List<Party> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) throw new IOException("larger than " + LARGEST + " bytes");
            List<String> lines = Files.readString(file, StandardCharsets.UTF_8)
                    .replace("\ufeff", "")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            if (!lines.isEmpty() && structured(lines.get(0))) return new PartyFiles().people(file);
            List<Party> parties = new ArrayList<>();
            for (String line : lines) parties.add(party(line));
            return parties;
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.NO_SOURCE,
                    "cannot read " + file + ": " + e.getMessage(),
                    "give a name a line, or CSV with headers, in UTF-8",
                    e);
        }
    }

    private static boolean structured(String first) {
        if (first.startsWith("{") || first.startsWith("[")) return true;
        for (String cell : first.split("[,\t]")) if (COLUMNS.contains(Folding.words(cell))) return true;
        return false;
    }

    private static Party party(String line) {
        String bare = line.replaceFirst("^https?://orcid\\.org/", "");
        String name = line.contains(",") ? NameParser.parse(line).natural() : line;
        return new Party(bare, name, null, null, null);
    }
}
