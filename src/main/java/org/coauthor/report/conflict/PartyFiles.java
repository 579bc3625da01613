package org.coauthor.report.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.AuthorList;
import org.coauthor.text.NameParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads reviewers and submissions: CSV with headers ({@code name,orcid,affiliation,id} and {@code id,title,authors}), what EasyChair and HotCRP export (a
 * row for each author too), HotCRP's JSON, and the works format. A row without a name or title is told of, never dropped in silence.
 */
public final class PartyFiles {
    private final List<String> problems = new ArrayList<>();

    /** What could not be read as it stands, each with file and line. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** The reviewers of a file. */
    public List<Party> people(Path file) {
        List<Party> people = new ArrayList<>();
        for (Record record : Record.all(file)) {
            Party party = party(record, record.number("id", "person", "member", ""));
            if (party.name().isEmpty()) problem(record, "no name");
            else people.add(party);
        }
        if (people.isEmpty()) throw nothing(file, "name, or first name and last name");
        return people;
    }

    /** The submissions of a file, in its order. */
    public List<Submission> works(Path file) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, List<Party>> authors = new LinkedHashMap<>();
        for (Record record : Record.all(file)) {
            String id = record.number("id", "paper", "pid", "submission", "");
            titles.putIfAbsent(id, record.text("title", "paper title"));
            List<Party> listed = authors.computeIfAbsent(id, i -> new ArrayList<>());
            List<Party> named = authors(record);
            if (named.isEmpty()) problem(record, "no authors");
            listed.addAll(named);
        }
        if (authors.values().stream().allMatch(List::isEmpty)) throw nothing(file, "id, title and authors");
        return authors.entrySet().stream()
                .map(e -> new Submission(e.getKey(), titles.getOrDefault(e.getKey(), ""), e.getValue()))
                .toList();
    }

    private static List<Party> authors(Record record) {
        List<Party> authors = new ArrayList<>();
        JsonNode list = record.array("authors");
        if (list != null) {
            for (JsonNode author : list) {
                Record one = author.isTextual() ? Record.named(record, author.asText()) : Record.of(record, author);
                Party party = party(one, "");
                if (!party.name().isEmpty()) authors.add(party);
            }
            return authors;
        }
        Party single = party(record, "");
        String text = record.text("authors", "author names");
        if (text.isEmpty()) return single.name().isEmpty() ? List.of() : List.of(single);
        if (text.contains(";")) {
            for (String name : text.split(";"))
                if (!name.isBlank()) authors.add(new Party("", natural(name), null, null, null));
            return authors;
        }
        for (AuthorMention author : AuthorList.parse(text).authors())
            authors.add(new Party("", author.name(), null, null, null));
        return authors;
    }

    private static Party party(Record record, String number) {
        String given = record.text("first name", "first", "given name", "given");
        String family = record.text("last name", "last", "family name", "family", "surname");
        String name =
                family.isEmpty() ? record.text("name", "member name", "full name") : (given + " " + family).strip();
        return new Party(
                number,
                family.isEmpty() ? natural(name) : name,
                none(record.text("orcid")),
                none(record.text("affiliation", "affiliations", "organization", "organisation", "institution")),
                none(record.text("email", "e mail")));
    }

    private static String natural(String name) {
        return name.contains(",") ? NameParser.parse(name).natural() : name.strip();
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }

    private void problem(Record record, String what) {
        problems.add(what + ", at " + record.place());
    }

    private static CoauthorException nothing(Path file, String columns) {
        return new CoauthorException(
                Exit.NO_SOURCE,
                file + " holds nothing that can be used",
                "its first line must name the columns " + columns);
    }
}
